module things
  implicit none
  private
  public :: base, child, other, take_child, take_dynamic
  type :: base
    integer, private :: secret = 1
    integer :: open = 2
  contains
    procedure :: show
    procedure, private :: hidden
  end type base
  type, extends(base) :: child
    integer :: more
  end type child
  type :: other
    integer :: i
  end type other
contains
  subroutine show(self, times)
    class(base), intent(in) :: self
    integer, intent(in), optional :: times
    if (present(times)) print *, self%secret * times
  end subroutine show
  subroutine hidden(self)
    class(base), intent(in) :: self
    call self%show
  end subroutine hidden
  subroutine take_child(c)
    class(child), intent(in) :: c
    call c%hidden()
  end subroutine take_child
  subroutine take_dynamic(b)
    class(base), allocatable, intent(inout) :: b
    if (allocated(b)) deallocate (b)
  end subroutine take_dynamic
end module things

program polymorphic_use
  use things
  implicit none
  class(base), allocatable :: b
  class(child), allocatable :: c
  class(*), allocatable :: u
  type(child) :: plain
  type(other) :: o
  !ERROR FC3004
  class(base) :: fixed
  allocate (child :: b)
  !ERROR FC2003
  allocate (other :: b)
  !ERROR FC2003
  allocate (c, source=base())
  !ERROR FC3005
  allocate (u)
  !ERROR FC3002
  call take_child(b)
  call take_child(plain)
  !ERROR FC3002
  call take_child(o)
  !ERROR FC3002
  call take_dynamic(c)
  !ERROR FC3005
  print *, b%secret
  !ERROR FC3005
  call b%hidden()
  !ERROR FC2009
  call b%nothing()
  !ERROR FC3001
  call b%show(1, 2)
  !ERROR FC3002
  call b%show('text')
  !ERROR FC2007
  print *, b%show()
  !ERROR FC2009
  print *, b%more
  !ERROR FC2003
  c = b
  !ERROR FC2003
  plain = o
  !ERROR FC2003
  select type (plain)
  type is (child)
    print *, plain%more
  end select
  select type (b)
  type is (child)
    print *, b%more
  !ERROR FC2003
  type is (other)
    print *, 'other'
  !ERROR FC3005
  type is (child)
    print *, 'again'
  class default
    !ERROR FC2009
    print *, b%more
  end select
  select type (u)
  type is (integer)
    print *, u + 1
  !ERROR FC3005
  type is (character(len=3))
    print *, u
  end select
end program polymorphic_use
