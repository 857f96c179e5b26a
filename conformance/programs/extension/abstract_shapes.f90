! An abstract type with deferred bindings, its extensions in other modules, and dispatch through CLASS.
module shapes
  implicit none
  private
  public :: shape, total

  type, abstract :: shape
    character(len=10) :: label = ''
  contains
    procedure(measure), deferred :: area
    procedure(measure), deferred :: perimeter
    procedure(scaling), deferred :: scale
    procedure :: describe
    procedure, non_overridable :: ratio
  end type shape

  abstract interface
    pure function measure(self) result(m)
      import :: shape
      class(shape), intent(in) :: self
      real :: m
    end function measure
    subroutine scaling(self, factor)
      import
      class(shape), intent(inout) :: self
      real, intent(in) :: factor
    end subroutine scaling
  end interface

contains

  subroutine describe(self, unit_name)
    class(shape), intent(in) :: self
    character(len=*), intent(in), optional :: unit_name
    if (present(unit_name)) then
      print '(a, 2f9.3, 1x, a)', self%label, self%area(), self%perimeter(), unit_name
    else
      print '(a, 2f9.3)', self%label, self%area(), self%perimeter()
    end if
  end subroutine describe

  pure function ratio(self) result(r)
    class(shape), intent(in) :: self
    real :: r
    r = self%area() / self%perimeter()
  end function ratio

  function total(a, b, c) result(t)
    class(shape), intent(in) :: a, b
    class(shape), intent(in), optional :: c
    real :: t
    t = a%area() + b%area()
    if (present(c)) t = t + c%area()
  end function total
end module shapes

module round_shapes
  use shapes, only: shape
  implicit none
  real, parameter :: pi = 3.14159274

  type, extends(shape) :: circle
    real :: radius = 1.0
  contains
    procedure :: area => circle_area
    procedure :: perimeter => circle_perimeter
    procedure :: scale => scale_circle
  end type circle

  type, extends(circle) :: ring
    real :: inner = 0.5
  contains
    procedure :: area => ring_area
    procedure :: describe => describe_ring
  end type ring

contains

  pure function circle_area(self) result(m)
    class(circle), intent(in) :: self
    real :: m
    m = pi * self%radius ** 2
  end function circle_area

  pure function circle_perimeter(self) result(m)
    class(circle), intent(in) :: self
    real :: m
    m = 2 * pi * self%radius
  end function circle_perimeter

  subroutine scale_circle(self, factor)
    class(circle), intent(inout) :: self
    real, intent(in) :: factor
    self%radius = self%radius * factor
  end subroutine scale_circle

  pure function ring_area(self) result(m)
    class(ring), intent(in) :: self
    real :: m
    m = self%circle%area() - pi * self%inner ** 2
  end function ring_area

  subroutine describe_ring(self, unit_name)
    class(ring), intent(in) :: self
    character(len=*), intent(in), optional :: unit_name
    print '(a)', 'a ring:'
    call self%circle%describe(unit_name)
    print '(a, f9.3)', '  and really', self%area()
  end subroutine describe_ring
end module round_shapes

module angular_shapes
  use shapes, only: parent => shape
  implicit none

  type, extends(parent) :: rectangle
    real :: side(2) = [1.0, 2.0]
  contains
    procedure :: area => rectangle_area
    procedure :: perimeter => rectangle_perimeter
    procedure :: scale => scale_rectangle
  end type rectangle

contains

  pure function rectangle_area(self) result(m)
    class(rectangle), intent(in) :: self
    real :: m
    m = product(self%side)
  end function rectangle_area

  pure function rectangle_perimeter(self) result(m)
    class(rectangle), intent(in) :: self
    real :: m
    m = 2 * sum(self%side)
  end function rectangle_perimeter

  subroutine scale_rectangle(self, factor)
    class(rectangle), intent(inout) :: self
    real, intent(in) :: factor
    self%side = self%side * factor
  end subroutine scale_rectangle
end module angular_shapes

program abstract_shapes
  use shapes
  use round_shapes
  use angular_shapes
  implicit none
  type :: slot
    class(shape), pointer :: item => null()
  end type slot
  type(circle), target :: c
  type(ring), target :: r
  type(rectangle), target :: box
  type(slot) :: all(3)
  class(shape), pointer :: largest
  integer :: i

  c = circle(label='circle', radius=2.0)
  r = ring(label='ring', radius=3.0)
  box%label = 'box'
  all(1)%item => c
  all(2)%item => r
  all(3)%item => box
  do i = 1, size(all)
    call all(i)%item%describe()
    call all(i)%item%scale(2.0)
    call all(i)%item%describe('scaled')
    print '(f8.4)', all(i)%item%ratio()
  end do
  print *, c%radius, r%radius, box%side
  print '(2f10.3)', total(c, box), total(c, box, all(2)%item)
  largest => all(1)%item
  do i = 2, size(all)
    if (all(i)%item%area() > largest%area()) largest => all(i)%item
  end do
  print *, largest%label, associated(largest, r)
end program abstract_shapes
