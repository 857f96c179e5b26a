! Finalization in an expression tree and a smart pointer: deallocation, scopes, INTENT(OUT), assignment, function results
module pointers_with_counts
  implicit none
  type :: resource
    integer :: id = 0
    integer :: users = 0
  contains
    final :: resource_gone
  end type
  type :: handle
    private
    type(resource), pointer :: it => null()
  contains
    procedure, private :: share
    generic, public :: assignment(=) => share
    procedure :: id => handle_id
    procedure :: users => handle_users
    final :: handle_gone
  end type
  integer :: made = 0
contains
  subroutine resource_gone(self)
    type(resource), intent(inout) :: self
    print '(a,i0)', 'resource ', self%id
  end subroutine
  impure elemental subroutine handle_gone(self)
    type(handle), intent(inout) :: self
    if (.not. associated(self%it)) return
    self%it%users = self%it%users - 1
    print '(a,i0,a,i0)', 'handle of ', self%it%id, ' leaves ', self%it%users
    if (self%it%users == 0) deallocate(self%it)
    nullify(self%it)
  end subroutine
  subroutine share(self, other)
    class(handle), intent(inout) :: self
    class(handle), intent(in) :: other
    if (associated(self%it)) then
      self%it%users = self%it%users - 1
      if (self%it%users == 0) deallocate(self%it)
    end if
    self%it => other%it
    if (associated(self%it)) self%it%users = self%it%users + 1
  end subroutine
  subroutine open(h)
    type(handle), intent(out) :: h
    allocate(h%it)
    made = made + 1
    h%it%id = made
    h%it%users = 1
  end subroutine
  integer function handle_id(self)
    class(handle), intent(in) :: self
    handle_id = 0
    if (associated(self%it)) handle_id = self%it%id
  end function
  integer function handle_users(self)
    class(handle), intent(in) :: self
    handle_users = 0
    if (associated(self%it)) handle_users = self%it%users
  end function
end module

module expressions
  implicit none
  type, abstract :: node
    integer :: number = 0
  contains
    procedure(value_i), deferred :: value
  end type
  abstract interface
    recursive integer function value_i(self)
      import node
      class(node), intent(in) :: self
    end function
  end interface
  type, extends(node) :: constant
    integer :: v = 0
  contains
    procedure :: value => constant_value
    final :: constant_gone
  end type
  type, extends(node) :: operation
    character :: op = '+'
    class(node), pointer :: left => null(), right => null()
  contains
    procedure :: value => operation_value
    final :: operation_gone
  end type
contains
  recursive integer function constant_value(self) result(v)
    class(constant), intent(in) :: self
    v = self%v
  end function
  recursive integer function operation_value(self) result(v)
    class(operation), intent(in) :: self
    select case (self%op)
    case ('+')
      v = self%left%value() + self%right%value()
    case ('*')
      v = self%left%value() * self%right%value()
    case default
      v = -1
    end select
  end function
  subroutine constant_gone(self)
    type(constant), intent(inout) :: self
    print '(a,i0,a,i0)', 'constant ', self%number, ' = ', self%v
  end subroutine
  recursive subroutine operation_gone(self)
    type(operation), intent(inout) :: self
    print '(3a,i0)', 'operation ', self%op, ' ', self%number
    if (associated(self%left)) deallocate(self%left)
    if (associated(self%right)) deallocate(self%right)
  end subroutine
  function number(v, n) result(p)
    integer, intent(in) :: v, n
    class(node), pointer :: p
    type(constant), pointer :: c
    allocate(c)
    c%v = v
    c%number = n
    p => c
  end function
  function combine(op, left, right, n) result(p)
    character, intent(in) :: op
    class(node), pointer, intent(in) :: left, right
    integer, intent(in) :: n
    class(node), pointer :: p
    allocate(operation :: p)
    p%number = n
    select type (p)
    type is (operation)
      p%op = op
      p%left => left
      p%right => right
    end select
  end function
end module

program finals
  use pointers_with_counts
  use expressions
  implicit none
  call handles()
  call trees()
  print '(a)', 'end'
contains
  subroutine handles()
    type(handle) :: a, b
    type(handle), allocatable :: list(:)
    integer :: i
    call open(a)
    b = a
    print *, a%id(), a%users()
    allocate(list(2))
    do i = 1, 2
      list(i) = a
    end do
    print *, b%users()
    call open(b)
    print *, b%id(), a%users()
    list(1) = b
    deallocate(list)
    print *, a%users(), b%users()
    block
      type(handle) :: c
      c = b
      print *, c%users()
    end block
    print *, b%users()
  end subroutine
  subroutine trees()
    class(node), pointer :: e, l, r
    class(node), allocatable :: copy
    l => number(3, 1)
    r => number(4, 2)
    l => combine('+', l, r, 3)
    r => number(5, 4)
    e => combine('*', l, r, 5)
    print *, e%value()
    allocate(constant :: copy)
    select type (copy)
    type is (constant)
      copy%v = e%value()
      copy%number = 6
    end select
    deallocate(e)
    print *, copy%value()
  end subroutine
end program
