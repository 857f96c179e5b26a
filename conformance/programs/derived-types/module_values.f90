! Variables and constants of derived types with initial values in a module.
module m
  implicit none
  type inner
    real :: x(2) = [1.5, 2.5]
  end type
  type t
    integer :: i = 3
    character(3) :: c
    type(inner) :: part
  end type
  type(t) :: a = t(1, 'xy', inner([4.0, 5.0]))
  type(t) :: b(3) = t(2, 'ab', inner())
  type(t), parameter :: c(2) = [t(2, 'ab', inner()), t(4, 'z', inner(7.0))]
  type(t), save :: plain
contains
  subroutine change()
    a%i = a%i + 1
    b(2) = c(2)
    plain%c = b(2)%c
  end subroutine
end module
program p
  use m
  implicit none
  print *, a, b
  call change()
  call change()
  print *, a%i, b%i, c%part%x(1), plain%i, plain%c, plain%part%x
end program
