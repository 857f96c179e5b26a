! By reference: expressions, variables, elements, sections; copy-in and copy-out; nested calls.
program argument_passing
  implicit none
  integer :: i, a(6), m(3, 3)
  real :: x
  i = 5
  call change(i)
  print *, i
  call no_change((i), i + 0)
  print *, i
  a = (/ 1, 2, 3, 4, 5, 6 /)
  call change(a(3))
  call reverse(a(2:5), 4)
  call reverse(a(1:6:2), 3)
  print *, a
  m = 0
  call set_diagonal(m, 3)
  call reverse(m(2, :), 3)
  print *, m
  x = compose(2.0, compose(3.0, 4.0))
  print *, x, compose(compose(1.0, 1.0), compose(0.0, 5.0))
  call swap(a(1), a(6))
  call swap(m(1, 1), i)
  print *, a, m(1, 1), i
contains
  subroutine change(n)
    integer, intent(inout) :: n
    n = n * 10 + 1
  end subroutine change
  subroutine no_change(n, k)
    integer, value :: n
    integer, intent(in) :: k
    n = n + k
    print *, 'local copy', n
  end subroutine no_change
  subroutine reverse(v, n)
    integer, intent(in) :: n
    integer, intent(inout) :: v(n)
    integer :: k
    do k = 1, n / 2
      call swap(v(k), v(n + 1 - k))
    end do
  end subroutine reverse
  subroutine swap(p, q)
    integer, intent(inout) :: p, q
    integer :: t
    t = p
    p = q
    q = t
  end subroutine swap
  subroutine set_diagonal(a, n)
    integer, intent(in) :: n
    integer, intent(inout) :: a(n * n)
    a(1::n + 1) = (/ 11, 22, 33 /)
    a(2) = 21
  end subroutine set_diagonal
  real function compose(p, q)
    real, intent(in) :: p, q
    compose = p * 10 + q
  end function compose
end program argument_passing
