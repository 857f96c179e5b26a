! A library of shapes: abstract types, factories, registries of procedures, polymorphic arrays and sorting
module shape_base
  implicit none
  real, parameter :: pi = 3.14159265

  type, abstract :: shape
    character(:), allocatable :: name
    real :: origin(2) = 0
  contains
    procedure(area_i), deferred :: area
    procedure :: perimeter => unknown_perimeter
    procedure(scale_i), deferred :: scale
    procedure :: move
    procedure :: describe
    procedure, private :: less
    generic :: operator(<) => less
  end type

  abstract interface
    pure real function area_i(self)
      import shape
      class(shape), intent(in) :: self
    end function
    subroutine scale_i(self, factor)
      import shape
      class(shape), intent(inout) :: self
      real, intent(in) :: factor
    end subroutine
  end interface

  type :: slot
    class(shape), allocatable :: it
  end type
contains
  pure real function unknown_perimeter(self)
    class(shape), intent(in) :: self
    unknown_perimeter = -1
  end function
  subroutine move(self, by)
    class(shape), intent(inout) :: self
    real, intent(in) :: by(:)
    self%origin = self%origin + by
  end subroutine
  subroutine describe(self, unit)
    class(shape), intent(in) :: self
    integer, intent(in) :: unit
    write (unit, '(a,t12,a,f9.3,a,f9.3,a,2f6.1)') self%name, 'area', self%area(), ' perimeter', self%perimeter(), &
      ' at', self%origin
  end subroutine
  logical function less(a, b)
    class(shape), intent(in) :: a, b
    less = a%area() < b%area()
  end function
end module

module shapes
  use shape_base
  implicit none

  type, extends(shape) :: circle
    real :: r = 1
  contains
    procedure :: area => circle_area
    procedure :: perimeter => circle_perimeter
    procedure :: scale => circle_scale
  end type

  type, extends(shape) :: polygon
    real, allocatable :: x(:), y(:)
  contains
    procedure :: area => polygon_area
    procedure :: perimeter => polygon_perimeter
    procedure :: scale => polygon_scale
  end type

  type, extends(polygon) :: rectangle
  contains
    procedure :: describe => rectangle_describe
  end type

  type, extends(shape) :: group
    type(slot), allocatable :: members(:)
  contains
    procedure :: area => group_area
    procedure :: scale => group_scale
    procedure :: move => group_move
    procedure :: describe => group_describe
    procedure :: add
    final :: group_gone
  end type

  interface rectangle
    module procedure new_rectangle, new_square
  end interface
contains
  pure real function circle_area(self)
    class(circle), intent(in) :: self
    circle_area = pi * self%r**2
  end function
  pure real function circle_perimeter(self)
    class(circle), intent(in) :: self
    circle_perimeter = 2 * pi * self%r
  end function
  subroutine circle_scale(self, factor)
    class(circle), intent(inout) :: self
    real, intent(in) :: factor
    self%r = self%r * factor
  end subroutine

  pure real function polygon_area(self)
    class(polygon), intent(in) :: self
    polygon_area = 0.5 * abs(sum(self%x * cshift(self%y, 1) - cshift(self%x, 1) * self%y))
  end function
  pure real function polygon_perimeter(self)
    class(polygon), intent(in) :: self
    polygon_perimeter = sum(sqrt((cshift(self%x, 1) - self%x)**2 + (cshift(self%y, 1) - self%y)**2))
  end function
  subroutine polygon_scale(self, factor)
    class(polygon), intent(inout) :: self
    real, intent(in) :: factor
    self%x = self%x * factor
    self%y = self%y * factor
  end subroutine

  function new_rectangle(width, height) result(r)
    real, intent(in) :: width, height
    type(rectangle) :: r
    r%name = 'rectangle'
    r%x = [0.0, width, width, 0.0]
    r%y = [0.0, 0.0, height, height]
  end function
  function new_square(side) result(r)
    real, intent(in) :: side
    type(rectangle) :: r
    r = new_rectangle(side, side)
    r%name = 'square'
  end function
  subroutine rectangle_describe(self, unit)
    class(rectangle), intent(in) :: self
    integer, intent(in) :: unit
    call self%polygon%describe(unit)
    write (unit, '(a,f8.3,a,f8.3)') '   sides', maxval(self%x), ' by', maxval(self%y)
  end subroutine

  pure recursive real function group_area(self) result(a)
    class(group), intent(in) :: self
    integer :: i
    a = 0
    if (.not. allocated(self%members)) return
    do i = 1, size(self%members)
      a = a + self%members(i)%it%area()
    end do
  end function
  recursive subroutine group_scale(self, factor)
    class(group), intent(inout) :: self
    real, intent(in) :: factor
    integer :: i
    do i = 1, size(self%members)
      call self%members(i)%it%scale(factor)
    end do
  end subroutine
  recursive subroutine group_move(self, by)
    class(group), intent(inout) :: self
    real, intent(in) :: by(:)
    integer :: i
    self%origin = self%origin + by
    do i = 1, size(self%members)
      call self%members(i)%it%move(by)
    end do
  end subroutine
  recursive subroutine group_describe(self, unit)
    class(group), intent(in) :: self
    integer, intent(in) :: unit
    integer :: i
    write (unit, '(3a,i0)') 'group ', self%name, ' of ', size(self%members)
    do i = 1, size(self%members)
      call self%members(i)%it%describe(unit)
    end do
  end subroutine
  subroutine add(self, s)
    class(group), intent(inout) :: self
    class(shape), intent(in) :: s
    type(slot), allocatable :: more(:)
    integer :: i, n
    n = 0
    if (allocated(self%members)) n = size(self%members)
    allocate(more(n + 1))
    do i = 1, n
      call move_alloc(self%members(i)%it, more(i)%it)
    end do
    allocate(more(n + 1)%it, source=s)
    call move_alloc(more, self%members)
  end subroutine
  subroutine group_gone(self)
    type(group), intent(inout) :: self
    if (allocated(self%name)) print '(2a)', 'gone: ', self%name
  end subroutine
end module

program library
  use shapes
  implicit none
  type(slot), allocatable :: all(:)
  type(group) :: g
  type(circle) :: c
  class(shape), allocatable :: s
  integer :: i
  c = circle(name='circle', r=2.0)
  allocate(all(4))
  allocate(all(1)%it, source=c)
  allocate(all(2)%it, source=rectangle(3.0, 4.0))
  allocate(all(3)%it, source=rectangle(1.5))
  allocate(polygon :: all(4)%it)
  select type (p => all(4)%it)
  type is (polygon)
    p%name = 'triangle'
    p%x = [0.0, 4.0, 0.0]
    p%y = [0.0, 0.0, 3.0]
  end select
  call sort(all)
  do i = 1, size(all)
    call all(i)%it%describe(6)
  end do
  g%name = 'outer'
  do i = 1, 2
    call g%add(all(i)%it)
  end do
  call g%add(c)
  call g%move([1.0, -1.0])
  call g%scale(2.0)
  call g%describe(6)
  print '(f10.4)', g%area()
  call move_alloc(all(1)%it, s)
  print *, allocated(all(1)%it), s%name, same_type_as(s, all(2)%it)
  allocate(all(1)%it, source=g)
  call all(1)%it%describe(6)
  call drop(all)
  print *, 'end'
contains
  subroutine sort(list)
    type(slot), intent(inout) :: list(:)
    class(shape), allocatable :: t
    integer :: i, j
    do i = 2, size(list)
      do j = i, 2, -1
        if (.not. list(j)%it < list(j-1)%it) exit
        call move_alloc(list(j)%it, t)
        call move_alloc(list(j-1)%it, list(j)%it)
        call move_alloc(t, list(j-1)%it)
      end do
    end do
  end subroutine
  subroutine drop(list)
    type(slot), allocatable, intent(inout) :: list(:)
    deallocate(list)
  end subroutine
end program
