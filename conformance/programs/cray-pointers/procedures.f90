! Cray pointers to procedures: subroutines, and functions with an implicit or an explicit interface, called, handed on as
! arguments and changed between calls.
real function doubled(x)
  real, intent(in) :: x
  doubled = 2 * x
end function

real function squared(x)
  real, intent(in) :: x
  squared = x * x
end function

subroutine count_up(n)
  integer, intent(inout) :: n
  n = n + 1
end subroutine

subroutine count_down(n)
  integer, intent(inout) :: n
  n = n - 1
end subroutine

integer function sum_of(a, b)
  integer :: a, b
  sum_of = a + b
end function

program procedures
  implicit none
  pointer (p_step, step)
  pointer (p_plus, plus), (p_f, f)
  external step, count_up, count_down, sum_of
  integer, external :: plus
  interface
    real function doubled(x)
      real, intent(in) :: x
    end function
    real function squared(x)
      real, intent(in) :: x
    end function
    real function f(x)
      real, intent(in) :: x
    end function
  end interface
  integer :: n, i
  n = 10
  p_step = loc(count_up)
  call step(n)
  print '(i4)', n
  p_step = loc(count_down)
  call step(n)
  call step(n)
  print '(i4)', n
  p_plus = loc(sum_of)
  print '(i4)', plus(n, 5) * 2
  do i = 1, 2
    if (i == 1) p_f = loc(doubled)
    if (i == 2) p_f = loc(squared)
    print '(2f8.2)', f(5.), integral(f)
  end do
contains
  real function integral(g)
    interface
      real function g(x)
        real, intent(in) :: x
      end function
    end interface
    integer :: k
    integral = 0
    do k = 1, 4
      integral = integral + g(k / 4.) / 4
    end do
  end function
end program
