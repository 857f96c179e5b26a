! Procedures of kinds that are not translated, which the program may call.
module quadruple
  implicit none
  integer, parameter :: qp = selected_real_kind(33)
  type :: number
    integer :: n = 1
  contains
    procedure :: halved
    procedure :: unused
  end type
contains
  real function exact(x)
    real, intent(in) :: x
    !ERROR FC5001: REAL(KIND=16) is not translated yet
    exact = real(real(x, qp)/3)
  end function
  real function through(x)
    real, intent(in) :: x
    through = exact(x)
  end function
  subroutine handed(x)
    real, intent(inout) :: x
    !ERROR FC5001: CHARACTER(KIND=4) is not translated yet
    character(kind=4, len=3) :: text
    text = 4_'abc'
    x = len(text)
  end subroutine
  integer function halved(self)
    class(number), intent(in) :: self
    !ERROR FC5001: INTEGER(KIND=16) is not translated yet
    integer(16) :: wide
    wide = self%n
    halved = int(wide/2)
  end function
  integer function unused(self)
    class(number), intent(in) :: self
    unused = int(real(self%n, 10))
  end function
  subroutine apply(f, x)
    interface
      subroutine f(x)
        real, intent(inout) :: x
      end subroutine
    end interface
    real, intent(inout) :: x
    call f(x)
  end subroutine
end module
program kinds_that_are_reached
  use quadruple
  implicit none
  class(number), allocatable :: n
  real :: x
  x = through(2.)
  call apply(handed, x)
  allocate(n)
  print *, x, n%halved()
end program
