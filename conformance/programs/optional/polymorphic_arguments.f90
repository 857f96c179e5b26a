! Optional polymorphic arguments handed on, generics for types and their extensions
module kinds_mod
  implicit none
  type :: shape_t
    character(8) :: name = 'shape'
  end type
  type, extends(shape_t) :: round_t
    real :: r = 1
  end type
  interface area
    module procedure area_shape, area_round
  end interface
  interface operator(.larger.)
    module procedure larger
  end interface
contains
  real function area_shape(s)
    type(shape_t), intent(in) :: s
    area_shape = 0
  end function
  real function area_round(s)
    type(round_t), intent(in) :: s
    area_round = 3 * s%r**2
  end function
  logical function larger(a, b)
    class(shape_t), intent(in) :: a, b
    larger = value(a) > value(b)
  end function
  real function value(s)
    class(shape_t), intent(in) :: s
    select type (s)
    type is (shape_t)
      value = area(s)
    type is (round_t)
      value = area(s)
    class default
      value = -1
    end select
  end function
  subroutine optional_class(a, b, c)
    class(shape_t), intent(inout), optional :: a
    class(*), intent(in), optional :: b
    class(shape_t), allocatable, intent(inout), optional :: c
    if (present(a)) then
      a%name = 'set'
    else
      print *, 'no a'
    end if
    if (present(b)) then
      select type (b)
      type is (integer)
        print *, 'b', b
      type is (real)
        print *, 'b real', b
      class default
        print *, 'b?'
      end select
    end if
    if (present(c)) then
      if (allocated(c)) then
        print *, 'c was ', c%name
        deallocate(c)
      end if
      allocate(round_t :: c)
    end if
  end subroutine
  subroutine pass_on(a, b)
    class(shape_t), intent(inout), optional :: a
    class(*), intent(in), optional :: b
    call optional_class(a, b)
  end subroutine
end module
program p
  use kinds_mod
  implicit none
  type(shape_t) :: s
  type(round_t) :: r
  class(shape_t), allocatable :: c
  r%r = 2
  print *, area(s), area(r), r .larger. s, s .larger. r
  call optional_class()
  call optional_class(r, 5)
  print *, r%name
  call optional_class(b=2.5, c=c)
  print *, value(c)
  call optional_class(s, s, c)
  call pass_on()
  call pass_on(b=8)
  call pass_on(s)
  print *, s%name, allocated(c)
end program
