! Procedures as arguments: external, module, intrinsic; interfaces and EXTERNAL; passed on.
module quadrature
  implicit none
  interface
    function integrand(x)
      double precision, intent(in) :: x
      double precision :: integrand
    end function integrand
  end interface
contains
  double precision function simpson(f, a, b, n)
    double precision, external :: f
    double precision, intent(in) :: a, b
    integer, intent(in) :: n
    double precision :: h
    integer :: i
    h = (b - a) / n
    simpson = f(a) + f(b)
    do i = 1, n - 1
      simpson = simpson + merge(4, 2, mod(i, 2) == 1) * f(a + i * h)
    end do
    simpson = simpson * h / 3
  end function simpson
  double precision function bisect(f, a, b)
    interface
      double precision function f(x)
        double precision, intent(in) :: x
      end function f
    end interface
    double precision, intent(in) :: a, b
    double precision :: lo, hi, mid
    integer :: i
    lo = a
    hi = b
    do i = 1, 50
      mid = 0.5d0 * (lo + hi)
      if (f(lo) * f(mid) <= 0) then
        hi = mid
      else
        lo = mid
      end if
    end do
    bisect = mid
  end function bisect
  double precision function square(x)
    double precision, intent(in) :: x
    square = x * x
  end function square
  subroutine table(f, name)
    double precision, external :: f
    character(len=*), intent(in) :: name
    print '(a8,3f14.9)', name, f(0.5d0), simpson(f, 0d0, 1d0, 20)
  end subroutine table
end module quadrature
program procedure_arguments
  use quadrature, only: simpson, bisect, square, table
  implicit none
  double precision, external :: shifted_cosine
  intrinsic dsin, dexp
  external report
  call table(square, 'square')
  call table(dsin, 'sine')
  call table(dexp, 'exp')
  call table(shifted_cosine, 'cosine')
  print '(f16.12)', bisect(shifted_cosine, 0d0, 3d0), simpson(shifted_cosine, 0d0, 2d0, 100)
  call twice(report, 3)
end program procedure_arguments
double precision function shifted_cosine(x)
  implicit none
  double precision, intent(in) :: x
  shifted_cosine = cos(x) - 0.25d0
end function shifted_cosine
subroutine report(n)
  implicit none
  integer n
  print *, 'report', n
  n = n + 1
end subroutine report
subroutine twice(action, n)
  implicit none
  external action
  integer, intent(in) :: n
  integer k
  k = n
  call action(k)
  call action(k)
end subroutine twice
