! USE with ONLY, renames, several modules, and a module that passes another on.
module constants
  implicit none
  real, parameter :: pi = 3.1415927, e = 2.7182818
  integer :: counter = 0
  integer, parameter, private :: hidden = 42
contains
  integer function reveal()
    reveal = hidden
  end function reveal
end module constants
module shapes
  use constants, only: pi, circle_constant => pi, reveal
  implicit none
  private :: reveal
  type circle
    real :: radius = 1.0
  end type circle
contains
  real function area(c)
    type(circle), intent(in) :: c
    area = circle_constant * c%radius**2
  end function area
  integer function twice_hidden()
    twice_hidden = 2 * reveal()
  end function twice_hidden
end module shapes
module everything
  use shapes, surface => area
  use constants, count => counter
end module everything
program use_rename_only
  use everything, only: circle, surface, how_many => count, e, twice_hidden
  use constants, only: counter
  implicit none
  type(circle) :: c
  real :: pi
  pi = 3.0
  c%radius = 2.0
  how_many = how_many + 5
  print *, surface(c), pi, e
  print *, how_many, counter, twice_hidden()
  call other
  print *, counter
  if (counter /= 6) error stop 'one variable'
contains
  subroutine other
    use constants
    counter = counter + 1
    print *, pi, reveal()
  end subroutine other
end program use_rename_only
