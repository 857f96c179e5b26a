! A list of items of several types, as programs keep them: dispatch through components, SELECT TYPE on elements,
! extensions inside program units, functions with extended results, deferred bindings without a passed object.
module kinds_of
  implicit none
  private
  enum, bind(c)
    enumerator :: red = 1, green, blue = 7
  end enum
  public :: red, green, blue, item, list, named, numbered, make_item
  type, abstract, public :: visitor_base
  contains
    procedure(hook), deferred, nopass :: ping
  end type
  abstract interface
    subroutine hook(n)
      integer, intent(in) :: n
    end subroutine
  end interface
  type, extends(visitor_base), public :: pinger
    integer :: unused = 0
  contains
    procedure, nopass :: ping => do_ping
  end type
  type :: item
    integer :: colour = red
  contains
    procedure :: show => show_item
    generic :: operator(==) => same_item
    procedure, private :: same_item
  end type
  type, extends(item) :: named
    character(len=:), allocatable :: name
  contains
    procedure :: show => show_named
  end type
  type, extends(item) :: numbered
    integer :: number
  contains
    procedure :: show => show_numbered
  end type
  type :: slot
    class(item), allocatable :: it
  end type
  type :: list
    type(slot), allocatable :: slots(:)
    integer :: count = 0
  contains
    procedure :: add
    procedure :: get
    procedure :: show_all
  end type
contains
  subroutine do_ping(n)
    integer, intent(in) :: n
    print *, 'ping', n
  end subroutine
  type(numbered) function make_item(n) result(r)
    integer, intent(in) :: n
    r = numbered(number=n, colour=blue)
  end function
  logical function same_item(a, b)
    class(item), intent(in) :: a, b
    same_item = same_type_as(a, b) .and. a%colour == b%colour
  end function
  subroutine show_item(this)
    class(item), intent(in) :: this
    print *, 'item', this%colour
  end subroutine
  subroutine show_named(this)
    class(named), intent(in) :: this
    print *, 'named ', this%name, this%colour
  end subroutine
  subroutine show_numbered(this)
    class(numbered), intent(in) :: this
    print *, 'numbered', this%number
    call this%item%show()
  end subroutine
  subroutine add(self, x)
    class(list), intent(inout) :: self
    class(item), intent(in) :: x
    type(slot), allocatable :: more(:)
    integer :: i
    if (.not. allocated(self%slots)) allocate (self%slots(1))
    if (self%count == size(self%slots)) then
      allocate (more(2*self%count))
      do i = 1, self%count
        call move_alloc(self%slots(i)%it, more(i)%it)
      end do
      call move_alloc(more, self%slots)
    end if
    self%count = self%count + 1
    allocate (self%slots(self%count)%it, source=x)
  end subroutine
  function get(self, i) result(p)
    class(list), intent(in), target :: self
    integer, intent(in) :: i
    class(item), pointer :: p
    p => self%slots(i)%it
  end function
  subroutine show_all(self)
    class(list), intent(in) :: self
    integer :: i
    do i = 1, self%count
      call self%slots(i)%it%show()
      select type (e => self%slots(i)%it)
      type is (named)
        print *, len(e%name)
      class is (numbered)
        print *, e%number * 2
      end select
    end do
  end subroutine
end module
program main
  use kinds_of
  implicit none
  type, extends(numbered) :: local_type
    real :: extra = 2.5
  end type
  type(list), target :: l
  class(item), pointer :: p
  class(*), pointer :: any
  class(item), allocatable :: a, b(:)
  integer, target :: i = 5
  integer :: status
  type(named), target :: n
  type(pinger) :: ping
  class(visitor_base), allocatable :: v
  n%name = 'first'
  call l%add(n)
  call l%add(numbered(green, 12))
  call l%add(item())
  call l%add(local_type(colour=blue, number=3))
  call l%show_all()
  p => l%get(2)
  call p%show()
  p%colour = blue
  call l%slots(2)%it%show()
  any => i
  select type (any)
  type is (integer)
    any = any + 1
  end select
  any => n
  select type (any)
  class is (item)
    print *, 'an item', any%colour, i
  end select
  a = make_item(9)
  call a%show()
  a = n
  call a%show()
  allocate (local_type :: b(3), stat=status)
  print *, status, size(b), b(2)%colour
  select type (b)
  type is (local_type)
    b%number = [1, 2, 3]
    print *, b%number, b%extra
    b(2) = local_type(red, 8, 1.0)
  end select
  call b(2)%show()
  print *, a == n, n == p, item() == item()
  call ping%ping(3)
  allocate (pinger :: v)
  call v%ping(4)
  deallocate (b)
  allocate (b(2), source=[numbered(red, 1), numbered(green, 2)])
  call b(1)%show()
  call inner(b(2))
contains
  subroutine inner(x)
    class(item), intent(inout) :: x
    type, extends(item) :: hidden
      integer :: h = 1
    end type
    class(item), allocatable :: y
    allocate (y, mold=x)
    print *, same_type_as(x, y), extends_type_of(y, hidden()), y%colour
    deallocate (y)
    allocate (y, source=hidden(h=4))
    print *, same_type_as(y, hidden()), y%colour
  end subroutine
end program
