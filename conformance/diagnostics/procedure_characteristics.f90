! Procedures as arguments and as targets have the characteristics that the interface asks for (F2018 15.5.2.9).
module integration
  implicit none
  abstract interface
    real function integrand(x)
      real, intent(in) :: x
    end function integrand
  end interface
contains
  real function integral(f, a, b)
    procedure(integrand) :: f
    real, intent(in) :: a, b
    integral = (b - a)*f(0.5*(a + b))
  end function integral

  real function square(x)
    real, intent(in) :: x
    square = x*x
  end function square

  real function power(x, n)
    real, intent(in) :: x
    integer, intent(in) :: n
    power = x**n
  end function power

  real function changing(x)
    real, intent(inout) :: x
    x = 2*x
    changing = x
  end function changing
end module integration

program procedure_characteristics
  use integration
  implicit none
  procedure(integrand), pointer :: chosen
  print *, integral(square, 0.0, 1.0)
  !ERROR FC3002: The argument 'f' of 'integral' has 2 arguments, but must have 1
  print *, integral(power, 0.0, 1.0)
  !ERROR FC3002: The argument 'f' of 'integral' has the argument 'x' with other characteristics
  print *, integral(changing, 0.0, 1.0)
  !ERROR FC2003: The target of 'chosen' has 2 arguments, but must have 1
  chosen => power
end program procedure_characteristics
