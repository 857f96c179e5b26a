module shapes
  implicit none
  type, abstract :: shape
    real :: size
    real, allocatable :: points(:)
  contains
    procedure(measure), deferred :: area
    procedure :: name => shape_name
    procedure, non_overridable :: grow
    procedure, nopass :: count
  end type shape
  abstract interface
    real function measure(self)
      import :: shape
      class(shape), intent(in) :: self
    end function measure
  end interface
  type, extends(shape) :: circle
    real :: radius
    !ERROR FC2002
    real :: size
  contains
    procedure :: area => circle_area
    !ERROR FC3005
    procedure :: grow => circle_grow
    !ERROR FC3005
    procedure :: name => circle_name
  end type circle
  !ERROR FC3005
  type, extends(shape) :: square
    real :: side
  end type square
  type :: fixed
    sequence
    integer :: i
  end type fixed
  !ERROR FC3005
  type, extends(fixed) :: more_fixed
  end type more_fixed
  !ERROR FC2001
  type, extends(unknown) :: child
  end type child
  type :: holder
    !ERROR FC3004
    class(shape) :: item
    !ERROR FC3005
    type(later) :: now
    type(later), pointer :: then
  end type holder
  type :: later
    type(holder), allocatable :: back
  contains
    !ERROR FC3005
    procedure :: first => no_arguments
    !ERROR FC3005
    procedure :: second => plain_argument
    !ERROR FC2007
    procedure :: third => nothing
    !ERROR FC3005
    procedure(measure) :: fourth
    !ERROR FC2002
    procedure, nopass :: back => no_arguments
  end type later
contains
  function shape_name(self) result(n)
    class(shape), intent(in) :: self
    character(len=10) :: n
    n = 'shape'
  end function shape_name
  subroutine grow(self)
    class(shape), intent(inout) :: self
    self%size = 2 * self%size
  end subroutine grow
  integer function count()
    count = 1
  end function count
  real function circle_area(self)
    class(circle), intent(in) :: self
    circle_area = self%radius
  end function circle_area
  subroutine circle_grow(self)
    class(circle), intent(inout) :: self
    self%radius = 1.0
  end subroutine circle_grow
  function circle_name(self, width) result(n)
    class(circle), intent(in) :: self
    integer, intent(in) :: width
    character(len=10) :: n
    n = 'circle'
  end function circle_name
  subroutine no_arguments()
  end subroutine no_arguments
  subroutine plain_argument(l)
    type(later), intent(in) :: l
  end subroutine plain_argument
end module shapes
