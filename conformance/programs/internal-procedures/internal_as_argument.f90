! An internal procedure as actual argument sees the frame of the host that passed it.
program internal_as_argument
  implicit none
  integer :: calls
  real :: slope
  calls = 0
  slope = 2.0
  print *, integrate(line, 0.0, 1.0, 10), calls
  slope = -3.0
  print *, integrate(line, 0.0, 2.0, 4), calls
  call levels(3)
contains
  real function line(x)
    real, intent(in) :: x
    calls = calls + 1
    line = slope * x + 1
  end function line
  real function integrate(f, a, b, n)
    interface
      real function f(x)
        real, intent(in) :: x
      end function f
    end interface
    real, intent(in) :: a, b
    integer, intent(in) :: n
    integer :: i
    integrate = 0
    do i = 1, n
      integrate = integrate + f(a + (i - 0.5) * (b - a) / n) * (b - a) / n
    end do
  end function integrate
  recursive subroutine levels(n)
    integer, intent(in) :: n
    real :: total
    total = 10 * n
    if (n > 1) call levels(n - 1)
    total = total + integrate(line, 0.0, real(n), 2)
    print *, 'level', n, total
  end subroutine levels
end program internal_as_argument
