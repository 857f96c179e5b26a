! Arrays of derived types that a program only uses by component: vector and matrix components, copies of elements, whole
! arrays and single elements as arguments, sequence association, lower bounds, internal procedures, complex and logical
! components; beside them types that are seen whole somewhere: in sections, results, I/O and pointers.
module bodies_module
  implicit none
  type :: body
    real(8) :: position(3), frame(0:3, 3)
    real(8) :: mass
    integer :: kind
    complex :: phase
    logical :: alive
  end type body
  type :: pair
    integer :: a, b(2)
  end type pair
  type :: whole
    integer :: i
    real :: x
  end type whole
  type(body) :: all(6), spare
  type(whole), target :: seen(4)
contains
  subroutine fill(b, first)
    integer, intent(in) :: first
    type(body), intent(out) :: b(first:)
    integer :: i, k
    do i = lbound(b, 1), ubound(b, 1)
      b(i)%position = [1d0, 2d0, 3d0] * (i - first + 1)
      do k = 1, 3
        b(i)%frame(:, k) = k + 0.5d0 * i
      end do
      b(i)%mass = 1d0 / (i - first + 1)
      b(i)%kind = mod(i, 3)
      b(i)%phase = cmplx(i, -i)
      b(i)%alive = mod(i, 2) == 0
    end do
  end subroutine fill

  subroutine move(b, dt)
    type(body), intent(inout) :: b(:)
    real(8), intent(in) :: dt
    integer :: i, k
    do i = 1, size(b)
      do k = 1, 3
        b(i)%position(k) = b(i)%position(k) + dt * b(i)%frame(k, k)
      end do
      if (b(i)%alive .and. b(i)%kind /= 1) b(i)%position(3) = b(i)%position(3) - dt
      b(i)%phase = b(i)%phase * (0., 1.)
    end do
  end subroutine move

  subroutine turn(one, next)
    type(body), intent(inout) :: one
    type(body), intent(in) :: next
    one%frame(0, :) = next%position
    one%mass = one%mass + next%mass
    one%alive = .not. one%alive
  end subroutine turn

  subroutine from_here(n, b)
    integer, intent(in) :: n
    type(body), intent(inout) :: b(n)
    integer :: i
    do i = 2, n
      b(i)%mass = b(i)%mass + b(i - 1)%mass
      b(i)%frame(1, 2) = b(i - 1)%position(2)
    end do
  end subroutine from_here

  subroutine swap(i, j)
    integer, intent(in) :: i, j
    type(body) :: t
    t = all(i)
    all(i) = all(j)
    all(j) = t
  end subroutine swap

  real(8) function norm(x)
    real(8), intent(in) :: x(:)
    norm = sqrt(sum(x * x))
  end function norm

  function made(i) result(w)
    integer, intent(in) :: i
    type(whole) :: w
    w = whole(i, 0.5 * i)
  end function made
end module bodies_module

program arrays_by_component
  use bodies_module
  implicit none
  type(pair) :: grid(2, 3), corner
  type(whole), pointer :: p
  integer :: i, j
  call fill(all, -2)
  call move(all, 0.25d0)
  call swap(1, 4)
  call swap(2, 2)
  call turn(all(3), all(5))
  spare = all(6)
  call turn(spare, all(1))
  call turn(all(2), spare)
  call from_here(3, all(3))
  do i = 1, size(all)
    print '(7es15.7, i3, l2)', all(i)%position, all(i)%mass, norm(all(i)%position), all(i)%phase, all(i)%kind, &
        all(i)%alive
    print '(6es13.5)', all(i)%frame
  end do
  print '(es15.7, l2)', spare%mass, spare%alive
  do j = 1, 3
    do i = 1, 2
      grid(i, j)%a = 10 * i + j
      grid(i, j)%b = [i, j]
    end do
  end do
  corner = grid(2, 3)
  grid(2, 3) = grid(1, 1)
  grid(1, 1) = corner
  call add(grid)
  print '(9i5)', grid(1, 1)%a, grid(1, 1)%b, grid(2, 3)%a, grid(2, 3)%b, corner%a, corner%b
  print '(2i5)', size(grid, 2), ubound(grid, 1)
  do i = 1, 4
    seen(i) = made(i)
  end do
  p => seen(3)
  p%x = 7
  print *, seen(2:3), sum(seen%i)
contains
  subroutine add(g)
    type(pair), intent(inout) :: g(:, :)
    integer :: k
    do k = 1, size(g, 2)
      g(1, k)%a = g(1, k)%a + corner%a
      g(2, k)%b(2) = g(2, k)%b(2) - corner%b(1)
    end do
  end subroutine add
end program arrays_by_component
