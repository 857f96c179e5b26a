! Components of extended types that have default values of their own, in types that are extended again.
module bodies
  implicit none
  private
  abstract interface
    real function law(x)
      real, intent(in) :: x
    end function
  end interface
  type :: named
    integer :: id = -1
    character(len=8) :: name = 'nobody'
  end type
  type, extends(named), public :: body
    real(8) :: mu = 0.0d0
    real :: axes(3) = [1.0, 2.0, 3.0]
    procedure(law), pointer, nopass :: atmosphere => null()
  end type
  type, extends(body) :: moon
    integer, allocatable :: craters(:)
    logical :: tidally_locked = .true.
    complex :: orbit = (0.5, -0.5)
  end type
  type(body), parameter, public :: earth = body(id=399, name='earth', mu=398600.4d0)
  type, abstract, public :: frame
    type(body) :: primary = earth
    real(8) :: et = 7
  end type
  type, extends(frame), public :: two_body_frame
    type(moon) :: secondary = moon(id=301, name='moon', mu=4902.8d0, axes=[9.0, 8.0, 7.0], tidally_locked=.false.)
    type(body) :: others(2) = [body(id=10, name='sun'), body(id=4, axes=[0.5, 0.25, 0.125])]
    real(8) :: scale = 2
  end type
end module
program nested_defaults
  use bodies
  implicit none
  type(two_body_frame) :: f, list(2)
  type(two_body_frame), allocatable :: g
  class(frame), allocatable :: any_frame
  integer :: i
  call show(f)
  f%secondary%mu = 5
  f%others(2)%name = 'mars'
  f%primary%id = 0
  call show(f)
  allocate(g)
  call show(g)
  list(2)%scale = 3
  do i = 1, 2
    print *, list(i)%others%id, list(i)%scale, list(i)%secondary%orbit
  end do
  allocate(two_body_frame :: any_frame)
  select type (any_frame)
  type is (two_body_frame)
    call show(any_frame)
  end select
  call reset(f)
  call show(f)
contains
  subroutine show(f)
    type(two_body_frame), intent(in) :: f
    print *, f%primary%id, f%primary%name, f%primary%mu, f%primary%axes, f%et
    print *, f%secondary%id, f%secondary%name, f%secondary%mu, f%secondary%axes, f%secondary%tidally_locked
    print *, allocated(f%secondary%craters), f%secondary%orbit, associated(f%primary%atmosphere)
    print *, f%others(1)%id, f%others(1)%name, f%others(1)%axes
    print *, f%others(2)%id, f%others(2)%name, f%others(2)%axes, f%scale
  end subroutine
  subroutine reset(f)
    type(two_body_frame), intent(out) :: f
  end subroutine
end program
