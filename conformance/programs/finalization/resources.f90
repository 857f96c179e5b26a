! A resource that counts its owners: final subroutines with side effects on module data, lists and trees.
module pool
  implicit none
  integer :: live = 0, closed(20) = 0, n_closed = 0
  type :: handle
    integer :: id = -1
  contains
    procedure :: open => handle_open
    final :: handle_close
  end type
  type, extends(handle) :: logged
    character(6) :: name = ' '
  contains
    final :: logged_close
  end type
  type :: owner
    class(handle), allocatable :: h
    type(handle), allocatable :: many(:)
  end type
  type :: tree
    type(handle) :: h
    type(tree), pointer :: left => null(), right => null()
  end type
contains
  subroutine handle_open(self, id)
    class(handle), intent(inout) :: self
    integer, intent(in) :: id
    self%id = id
    live = live + 1
  end subroutine
  impure elemental subroutine handle_close(self)
    type(handle), intent(inout) :: self
    if (self%id < 0) return
    live = live - 1
    n_closed = n_closed + 1
    closed(n_closed) = self%id
    self%id = -1
  end subroutine
  impure elemental subroutine logged_close(self)
    type(logged), intent(inout) :: self
    print *, 'closing ', self%name, self%id
  end subroutine
  recursive subroutine insert(t, id)
    type(tree), pointer, intent(inout) :: t
    integer, intent(in) :: id
    if (.not. associated(t)) then
      allocate(t)
      call t%h%open(id)
    else if (id < t%h%id) then
      call insert(t%left, id)
    else
      call insert(t%right, id)
    end if
  end subroutine
  recursive subroutine drop(t)
    type(tree), pointer, intent(inout) :: t
    if (.not. associated(t)) return
    call drop(t%left)
    call drop(t%right)
    deallocate(t)
  end subroutine
  subroutine use_owner
    type(owner) :: o
    integer :: i
    allocate(logged :: o%h)
    call o%h%open(7)
    select type (x => o%h)
    type is (logged)
      x%name = 'seven'
    end select
    allocate(o%many(3))
    do i = 1, 3
      call o%many(i)%open(i)
    end do
    call report('inside')
  end subroutine
  subroutine report(where)
    character(*), intent(in) :: where
    print *, where, live, closed(:n_closed)
    n_closed = 0
  end subroutine
  subroutine replace(h)
    class(handle), allocatable, intent(inout) :: h
    class(handle), allocatable :: fresh
    allocate(handle :: fresh)
    call fresh%open(100)
    call move_alloc(fresh, h)
  end subroutine
end module
program resources
  use pool
  implicit none
  type(tree), pointer :: t
  class(handle), allocatable :: h
  type(handle), pointer :: p(:)
  integer :: i
  call use_owner
  call report('after')
  t => null()
  do i = 1, 5
    call insert(t, mod(i * 3, 7))
  end do
  call report('tree')
  call drop(t)
  call report('no tree')
  allocate(logged :: h)
  call h%open(55)
  call replace(h)
  call report('replaced')
  deallocate(h)
  call report('gone')
  allocate(p(2))
  call p(1)%open(61)
  call p(2)%open(62)
  deallocate(p)
  call report('array')
end program
