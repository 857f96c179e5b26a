! Forty loops in the manner of real codes, half of them traps: they look as if their turns were independent, or as if
! they were not. Each is judged by hand in the comment before it.
module traps_data
  implicit none
  integer, parameter :: nx = 30, ny = 20, nz = 6
  real(8) :: u(0:nx + 1, 0:ny + 1), un(0:nx + 1, 0:ny + 1), f(nx, ny, nz), g(nx, ny, nz)
  real(8) :: column(nz), work(nx), flux(0:nx)
  integer :: first(nx + 1), list(4 * nx), owner(4 * nx), perm(nx)
  logical :: mask(nx)
  integer :: clock = 0
contains
  subroutine fill()
    integer :: i, j, k
    u = reshape([(sin(0.1d0 * i), i = 1, (nx + 2) * (ny + 2))], [nx + 2, ny + 2])
    un = 0
    do k = 1, nz
      do j = 1, ny
        do i = 1, nx
          f(i, j, k) = i + 0.1d0 * j + 0.01d0 * k
          g(i, j, k) = mod(i * j + k, 11)
        end do
      end do
    end do
    do i = 1, nx + 1
      first(i) = 1 + 3 * (i - 1)
    end do
    do i = 1, 4 * nx
      list(i) = mod(5 * i, nx) + 1
      owner(i) = mod(i, 7) + 1
    end do
    do i = 1, nx
      perm(i) = nx + 1 - i
      mask(i) = mod(i, 4) /= 0
    end do
    work = 1
    flux = 0
    column = 2
  end subroutine fill

  subroutine stencils(steps)
    integer, intent(in) :: steps
    integer :: i, j, t, old, new, p
    real(8) :: v(0:nx + 1, 0:1)
    !LOOP carried u
    do t = 1, steps
      !LOOP parallel
      do j = 1, ny
        !LOOP parallel
        do i = 1, nx
          un(i, j) = 0.25d0 * (u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1))
        end do
      end do
      u(1:nx, 1:ny) = un(1:nx, 1:ny)
    end do
    ! Gauss-Seidel looks like Jacobi.
    !LOOP carried u 1
    do j = 1, ny
      !LOOP carried u 1
      do i = 1, nx
        u(i, j) = 0.25d0 * (u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1))
      end do
    end do
    ! One colour of red and black: the neighbours are never of the colour.
    !LOOP parallel
    do j = 1, ny, 2
      !LOOP parallel
      do i = 1, nx, 2
        u(i, j) = 0.25d0 * (u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1))
      end do
    end do
    ! Within a row too, when the start alternates.
    do p = 0, 1
      do j = 1, ny
        !LOOP parallel
        do i = 1 + mod(j + p, 2), nx, 2
          u(i, j) = 0.5d0 * (u(i - 1, j) + u(i + 1, j))
        end do
      end do
    end do
    v = 1
    old = 0
    new = 1
    do t = 1, steps
      ! Two planes of one array, whose numbers only the program knows.
      !LOOP carried v
      do i = 1, nx
        v(i, new) = v(i - 1, old) + v(i + 1, old)
      end do
      old = new
      new = 1 - old
    end do
    un(1, 1) = v(3, old)
    ! The halo is read, never written.
    !LOOP parallel
    do j = 1, ny
      un(1, j) = u(0, j) + u(nx + 1, j)
    end do
    ! Periodic ends: the last turn writes what the first has read.
    !LOOP carried u
    do i = 1, nx + 1
      u(mod(i, nx + 1), 1) = u(mod(i + 1, nx + 1), 1) + 1
    end do
  end subroutine stencils

  subroutine columns(dt, below)
    real(8), intent(in) :: dt
    integer, intent(in) :: below
    integer :: i, j, k, top
    real(8) :: t, q, w(nz), kept(nz)
    ! Each column has its own recurrence.
    !LOOP parallel
    do j = 1, ny
      !LOOP parallel
      do i = 1, nx
        w(1) = f(i, j, 1)
        !LOOP carried w 1
        do k = 2, nz
          w(k) = 0.5d0 * w(k - 1) + f(i, j, k)
        end do
        !LOOP carried f 1
        do k = nz - 1, 1, -1
          f(i, j, k) = w(k) - dt * f(i, j, k + 1)
        end do
      end do
    end do
    ! The work array is only filled as far as the column is deep, and read as far.
    !LOOP parallel
    do i = 1, nx
      top = min(nz, perm(i))
      !LOOP parallel
      do k = 1, top
        w(k) = g(i, 1, k)
      end do
      !LOOP parallel
      do k = 1, top
        g(i, 2, k) = w(k) + w(1)
      end do
    end do
    ! Nothing may be filled at all.
    kept = 0
    !LOOP carried kept
    do i = 1, nx
      do k = 1, perm(i) - nx / 2
        kept(1) = g(i, 1, 1) + k
      end do
      g(i, 3, 1) = kept(1)
    end do
    ! Here one more is read than was filled.
    kept = 0
    !LOOP carried kept
    do i = 1, nx
      top = min(nz - 1, perm(i))
      do k = 1, top
        kept(k) = g(i, 1, k)
      end do
      do k = 1, top + 1
        g(i, 2, k) = kept(k)
      end do
    end do
    ! The same layer for all below it.
    !LOOP carried f
    do k = 1, nz
      f(1, 1, k) = f(1, 1, below) + 1
    end do
    !LOOP parallel
    do k = below + 1, nz
      f(1, 1, k) = f(1, 1, below) + 1
    end do
    ! t is only defined where the mask is set.
    t = 0
    !LOOP carried t
    do i = 1, nx
      if (mask(i)) t = work(i)
      work(i) = work(i) + t
    end do
    !LOOP parallel
    do i = 1, nx
      if (mask(i)) then
        q = f(i, 1, 1)
      else
        q = g(i, 1, 1)
      end if
      work(i) = q * 2
    end do
    !LOOP parallel
    do i = 1, nx
      if (mask(i)) then
        q = f(i, 1, 1)
        work(i) = q * q
      end if
    end do
  end subroutine columns

  subroutine lists(n, stride, shift)
    integer, intent(in) :: n, stride, shift
    integer :: i, j, m, k
    real(8) :: s
    ! Rows of a sparse matrix: the sum of each row is its own.
    !LOOP parallel
    do i = 1, nx
      s = 0
      !LOOP combines sum s
      do j = first(i), first(i + 1) - 1
        s = s + work(list(j))
      end do
      flux(i) = s
    end do
    ! Rows that may overlap: only their counts are combined.
    !LOOP combines count list
    do i = 1, nx
      do j = first(i), first(i + 1) - 1
        list(j) = list(j) + 1
      end do
    end do
    ! Scattering rows: nobody knows that the pieces do not overlap.
    !LOOP carried list
    do i = 1, nx
      do j = first(i), first(i + 1) - 1
        list(j) = mod(2 * list(j) + i, nx) + 1
      end do
    end do
    ! Edges to cells.
    !LOOP combines sum flux
    do j = 1, 4 * nx
      flux(owner(j)) = flux(owner(j)) + 0.5d0
      flux(owner(j) + 1) = flux(owner(j) + 1) - 0.5d0
    end do
    ! A stride that may be zero.
    !LOOP carried flux
    do i = 1, n
      flux(1 + stride * (i - 1)) = i
    end do
    !LOOP carried flux
    do i = shift + 1, nx
      flux(i) = flux(i - shift) + 1
    end do
    !LOOP parallel
    do i = 1, min(shift, nx - shift)
      flux(i + shift) = flux(i) + 1
    end do
    ! A gap of one is left between what is read and what is written.
    !LOOP parallel
    do i = 1, nx / 2 - 1
      flux(i) = flux(nx / 2 + i) + flux(nx / 2)
    end do
    !LOOP carried flux
    do i = 1, nx / 2
      flux(i) = flux(nx / 2 + i) + flux(nx / 2)
    end do
    ! Packing keeps its order.
    m = 0
    !LOOP carried m
    do i = 1, nx
      if (mask(i)) then
        m = m + 1
        work(m) = flux(i)
      end if
    end do
    ! A permutation, but nothing says so.
    !LOOP carried work
    do i = 1, nx
      work(perm(i)) = flux(i)
    end do
    ! Swapping ends.
    !LOOP parallel
    do i = 1, nx / 2
      s = flux(i)
      flux(i) = flux(nx + 1 - i)
      flux(nx + 1 - i) = s
    end do
    ! Swapping one too many.
    !LOOP carried flux
    do i = 1, nx / 2 + 1
      s = flux(i)
      flux(i) = flux(nx + 1 - i)
      flux(nx + 1 - i) = s
    end do
    ! Factors of a triangular matrix, column by column.
    do k = 1, ny - 1
      !LOOP parallel
      do j = k + 1, ny
        !LOOP parallel
        do i = k + 1, nx
          u(i, j) = u(i, j) - un(i, k) * u(k, j)
        end do
      end do
    end do
    !LOOP carried u
    do k = 1, ny - 1
      do j = k + 1, ny
        do i = k + 1, nx
          u(i, j) = u(i, j) - un(i, k) * u(k, j)
        end do
      end do
    end do
  end subroutine lists

  real(8) function next_value(x)
    real(8), intent(in) :: x
    real(8), save :: before = 0
    next_value = x + before
    before = x
  end function next_value

  real(8) function tick(x)
    real(8), intent(in) :: x
    tick = x + clock
  end function tick

  recursive subroutine deeper(x, depth)
    real(8), intent(inout) :: x
    integer, intent(in) :: depth
    x = x * 0.5d0
    if (depth > 0) call deeper(x, depth - 1)
  end subroutine deeper

  subroutine procedures(apply)
    interface
      pure real(8) function apply(x)
        real(8), intent(in) :: x
      end function apply
    end interface
    integer :: i
    ! A function with a memory.
    !LOOP alone
    do i = 1, nx
      work(i) = next_value(flux(i))
    end do
    !LOOP alone
    do i = 1, nx
      clock = clock + 1
      work(i) = tick(flux(i))
    end do
    !LOOP parallel
    do i = 1, nx
      work(i) = tick(flux(i))
    end do
    !LOOP parallel
    do i = 1, nx
      call deeper(work(i), 3)
    end do
    !LOOP carried work
    do i = 1, nx
      call deeper(work(perm(i)), 1)
    end do
    !LOOP alone
    do i = 1, nx
      work(i) = apply(work(i))
    end do
  end subroutine procedures

  pure real(8) function half(x)
    real(8), intent(in) :: x
    half = 0.5d0 * x
  end function half
end module traps_data

program traps
  use traps_data
  implicit none
  call fill()
  call stencils(3)
  print '(4es23.15)', sum(u), sum(un), u(3, 4)
  call columns(0.1d0, 2)
  print '(4es23.15)', sum(f), sum(g), sum(work)
  call lists(5, 0, 4)
  print '(4es23.15)', sum(flux), sum(work), sum(u), dble(sum(list))
  call lists(5, 3, 2)
  print '(4es23.15)', sum(flux), sum(work), sum(u), dble(sum(list))
  call procedures(half)
  print '(4es23.15)', sum(work), dble(clock)
end program traps
