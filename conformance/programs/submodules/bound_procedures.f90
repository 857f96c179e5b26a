! The procedures of types in a submodule: overriding, final and generic ones, and a constructor function.
module geo
  implicit none
  private
  type, abstract, public :: solid
    private
    real :: density = 2.0
  contains
    procedure(vol), deferred :: volume
    procedure :: mass
    procedure :: set
    generic :: operator(+) => plus
    procedure, private :: plus
  end type
  abstract interface
    pure real function vol(self)
      import solid
      class(solid), intent(in) :: self
    end function
  end interface
  type, extends(solid), public :: box
    private
    real :: a(3) = 1.0
  contains
    procedure :: volume => box_volume
    final :: box_gone
  end type
  interface box
    module function new_box(a) result(b)
      real, intent(in) :: a(3)
      type(box) :: b
    end function
  end interface
  interface
    pure module function mass(self) result(m)
      class(solid), intent(in) :: self
      real :: m
    end function
    module subroutine set(self, density)
      class(solid), intent(inout) :: self
      real, intent(in), optional :: density
    end subroutine
    pure module function box_volume(self) result(v)
      class(box), intent(in) :: self
      real :: v
    end function
    module subroutine box_gone(b)
      type(box), intent(inout) :: b
    end subroutine
    module function plus(x, y) result(z)
      class(solid), intent(in) :: x, y
      real :: z
    end function
  end interface
end module
submodule (geo) bodies
  implicit none
contains
  module procedure mass
    m = self%density * self%volume()
  end procedure
  module procedure set
    if (present(density)) self%density = density
  end procedure
  module procedure box_volume
    v = product(self%a)
  end procedure
  module procedure box_gone
    b%a = 0
  end procedure
  module procedure plus
    z = x%mass() + y%mass()
  end procedure
  module procedure new_box
    b%a = a
  end procedure
end submodule
program p
  use geo, only: solid, cube => box
  implicit none
  type(cube) :: c
  class(solid), allocatable :: s
  type, extends(cube) :: named_cube
    character(5) :: name = 'abc'
  end type
  c = cube([1.0, 2.0, 3.0])
  print *, c%volume(), c%mass(), c + c
  allocate (named_cube :: s)
  call s%set(density=5.0)
  print *, s%mass(), s + c
end program
