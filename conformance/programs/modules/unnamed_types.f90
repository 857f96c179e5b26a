! Constants of types that have no name in the scoping unit: USE brings a type but not the types of its components.
module inner_types
  implicit none
  private
  type, public :: code
    integer :: style = -1
  end type
  type(code), parameter, public :: red = code(31)
end module
module outer_types
  use inner_types
  implicit none
  private
  public :: terminal, plain
  type terminal
    type(code) :: a = red, b
    real :: x = 1
  end type
  type(terminal), parameter :: plain = terminal(x=2.5)
end module
module users
  use outer_types, only: terminal, plain
  implicit none
  type config
    type(terminal) :: t = terminal(x=3)
    type(terminal) :: u = plain
  end type
  integer :: code = 5
  type(terminal), parameter :: mine = plain
end module
program p
  use users
  use inner_types, only: shade => code
  type(config) :: c
  type(shade) :: s
  c%t%b = s
  print *, c%t%a%style, c%t%b%style, c%u%x, mine%a%style, code
end program
