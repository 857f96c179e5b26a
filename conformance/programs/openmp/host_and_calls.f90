! OpenMP: regions in subroutines with dummy arguments of every shape, host association, calls of internal and module
! procedures from regions, orphaned work-sharing constructs, private arrays, strings, structures and pointers.
module work
  implicit none
  integer :: shared_count = 0
  type particle
    real(8) :: x(3) = 1
    integer :: id = -1
  end type
contains
  subroutine scale(v, n, factor)
    integer, intent(in) :: n
    real(8), intent(inout) :: v(n)
    real(8), intent(in) :: factor
    integer :: i
    !$omp do
    do i = 1, n
      v(i) = v(i)*factor
    end do
    !$omp end do
    !$omp single
    shared_count = shared_count + 1
    !$omp end single
  end subroutine

  function norm(v) result(s)
    real(8), intent(in) :: v(:)
    real(8) :: s
    integer :: i
    s = 0
    !$omp parallel do reduction(+:s)
    do i = 1, size(v)
      s = s + v(i)**2
    end do
  end function

  recursive integer function fib(k) result(f)
    integer, intent(in) :: k
    integer :: left, right
    if (k < 2) then
      f = k
      return
    end if
    !$omp task shared(left) firstprivate(k)
    left = fib(k - 1)
    !$omp end task
    !$omp task shared(right)
    right = fib(k - 2)
    !$omp end task
    !$omp taskwait
    f = left + right
  end function
end module work

program host_and_calls
  use work
  implicit none
  real(8) :: v(40), table(-2:3, 4), w(5)
  real(8), allocatable :: grown(:), mine(:)
  real(8), pointer :: p(:)
  real(8), target :: t(12)
  type(particle) :: one, many(6)
  character(len=5) :: text
  character(len=:), allocatable :: label
  integer :: i, k, total, answer

  v = [(i, i=1, 40)]
  !$omp parallel
  call scale(v, 40, 2d0)
  call scale(v(11), 10, 0.5d0)
  !$omp end parallel
  print *, sum(v), shared_count
  call scale(v, 40, 1d0)
  print *, sum(v), shared_count, norm(v), norm(v(1:40:2))

  call shapes(v, table, 40, v(5:20))
  print *, sum(table), sum(v)

  total = 0
  w = 3
  one%id = 5
  !$omp parallel do private(text, one) firstprivate(w) reduction(+:total)
  do i = 1, 9
    write (text, '(i5)') i
    one = particle([1d0*i, 0d0, 0d0], i)
    w(1) = i
    total = total + one%id + int(sum(w)) + len_trim(adjustl(text)) + int(one%x(1))
  end do
  print *, total, one%id, w(1)

  !$omp parallel do
  do i = 1, 6
    many(i)%id = i
    many(i)%x = i
    call bump(many(i))
  end do
  print *, sum(many%id), many(3)%x

  allocate (grown(8))
  grown = 1
  !$omp parallel do firstprivate(grown) reduction(+:total)
  do i = 1, 8
    grown(i) = grown(i) + i
    total = total + int(sum(grown(i:i)))
  end do
  print *, total, sum(grown)
  !$omp parallel private(mine)
  allocate (mine(4))
  mine = 2
  !$omp critical
  total = total + 0*int(sum(mine))
  !$omp end critical
  deallocate (mine)
  !$omp end parallel
  print *, total, allocated(mine)

  t = [(i, i=1, 12)]
  p => t(2:12:2)
  !$omp parallel do
  do i = 1, size(p)
    p(i) = -p(i)
  end do
  label = 'shared'
  !$omp parallel
  !$omp single
  label = label // ' text'
  !$omp end single
  !$omp end parallel
  print *, sum(t), label

  answer = 0
  k = 10
  !$omp parallel
  !$omp single
  answer = fib(k)
  !$omp end single
  !$omp end parallel
  print *, answer

  !$omp parallel do private(k)
  do i = 1, 40
    k = i
    call inner(k)
  end do
  print *, sum(v)

  block
    integer :: local(10), j
    local = 0
    !$omp parallel do
    do j = 1, 10
      block
        integer :: square
        square = j*j
        local(j) = square
      end block
    end do
    print *, sum(local)
  end block

  associate (part => v(1:10), n => 2*k)
    !$omp parallel do
    do i = 1, 10
      part(i) = i
    end do
    print *, sum(part)
  end associate
contains
  subroutine inner(j)
    integer, intent(in) :: j
    v(j) = v(j) + j
  end subroutine

  subroutine bump(it)
    type(particle), intent(inout) :: it
    it%id = it%id + 1
  end subroutine

  subroutine shapes(f, g, n, h)
    integer, intent(in) :: n
    real(8), intent(inout) :: f(n), g(-2:, :)
    real(8), intent(in) :: h(:)
    real(8) :: work_array(n), small(3)
    integer :: i, j
    !$omp parallel private(small)
    !$omp do
    do i = 1, n
      work_array(i) = f(i) + h(mod(i, size(h)) + 1)
    end do
    !$omp do collapse(2)
    do j = lbound(g, 2), ubound(g, 2)
      do i = lbound(g, 1), ubound(g, 1)
        small = i
        g(i, j) = work_array(i + 3)*j + sum(small)
        total = 0
      end do
    end do
    !$omp end parallel
    f(1) = work_array(n)
  end subroutine
end program host_and_calls
