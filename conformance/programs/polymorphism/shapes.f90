! Abstract types, deferred bindings, overriding, SELECT TYPE, pointers and allocatables of a class.
module shapes
  implicit none
  type, abstract :: shape
    character(len=10) :: name = 'none'
  contains
    procedure(area_i), deferred :: area
    procedure :: describe
  end type
  abstract interface
    real(8) function area_i(self)
      import :: shape
      class(shape), intent(in) :: self
    end function
  end interface
  type, extends(shape) :: circle
    real(8) :: r = 1
  contains
    procedure :: area => circle_area
  end type
  type, extends(shape) :: square
    real(8) :: s = 2
  contains
    procedure :: area => square_area
    procedure :: describe => square_describe
  end type
contains
  real(8) function circle_area(self)
    class(circle), intent(in) :: self
    circle_area = 3.0d0 * self%r**2
  end function
  real(8) function square_area(self)
    class(square), intent(in) :: self
    square_area = self%s**2
  end function
  subroutine describe(self)
    class(shape), intent(in) :: self
    print *, 'shape ', self%name, self%area()
  end subroutine
  subroutine square_describe(self)
    class(square), intent(in) :: self
    print *, 'square ', self%s
    select type (self)
    type is (square)
      print *, 'exactly', self%s
    class default
      print *, 'other'
    end select
  end subroutine
end module
program p
  use shapes
  implicit none
  class(shape), allocatable :: a
  type(circle), target :: c
  class(shape), pointer :: q
  c%name = 'circ'; c%r = 3
  allocate(square :: a)
  call a%describe()
  deallocate(a)
  allocate(a, source=c)
  call a%describe()
  q => c
  call q%describe()
  c%r = 4
  print *, q%area()
  select type (q)
  class is (circle)
    q%r = 5
  end select
  print *, c%r, same_type_as(a, q), extends_type_of(q, c)
end program
