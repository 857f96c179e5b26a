! Heterogeneous lists, recursive allocatable components, clones, polymorphic pointer functions.
module lists
  implicit none
  type, abstract :: item
  contains
    procedure(show_i), deferred :: show
    procedure(copy_i), deferred :: clone
  end type
  abstract interface
    subroutine show_i(self, unit)
      import :: item
      class(item), intent(in) :: self
      integer, intent(in) :: unit
    end subroutine
    function copy_i(self) result(r)
      import :: item
      class(item), intent(in) :: self
      class(item), allocatable :: r
    end function
  end interface
  type, extends(item) :: int_item
    integer :: i = 0
  contains
    procedure :: show => int_show
    procedure :: clone => int_clone
  end type
  type, extends(item) :: text_item
    character(len=:), allocatable :: s
  contains
    procedure :: show => text_show
    procedure :: clone => text_clone
  end type
  type :: node
    class(item), allocatable :: it
    type(node), pointer :: next => null()
  end type
  type :: list
    type(node), pointer :: head => null()
    integer :: n = 0
  contains
    procedure :: push
    procedure :: show_all
    procedure :: get
    final :: list_final
  end type
  type :: rlist
    integer :: v = 0
    type(rlist), allocatable :: next
  end type
contains
  subroutine int_show(self, unit)
    class(int_item), intent(in) :: self
    integer, intent(in) :: unit
    write(unit, '(a,i0)') 'int ', self%i
  end subroutine
  function int_clone(self) result(r)
    class(int_item), intent(in) :: self
    class(item), allocatable :: r
    allocate(r, source=self)
  end function
  subroutine text_show(self, unit)
    class(text_item), intent(in) :: self
    integer, intent(in) :: unit
    write(unit, '(3a,i0)') 'text <', self%s, '> ', len(self%s)
  end subroutine
  function text_clone(self) result(r)
    class(text_item), intent(in) :: self
    class(item), allocatable :: r
    type(text_item) :: t
    t%s = self%s // '!'
    allocate(r, source=t)
  end function
  subroutine push(self, it)
    class(list), intent(inout) :: self
    class(item), intent(in) :: it
    type(node), pointer :: p
    allocate(p)
    allocate(p%it, source=it)
    p%next => self%head
    self%head => p
    self%n = self%n + 1
  end subroutine
  subroutine show_all(self)
    class(list), intent(in) :: self
    type(node), pointer :: p
    p => self%head
    do while (associated(p))
      call p%it%show(6)
      p => p%next
    end do
  end subroutine
  function get(self, k) result(r)
    class(list), intent(in), target :: self
    integer, intent(in) :: k
    class(item), pointer :: r
    type(node), pointer :: p
    integer :: j
    p => self%head
    do j = 2, k
      p => p%next
    end do
    r => p%it
  end function
  impure elemental subroutine list_final(self)
    type(list), intent(inout) :: self
    type(node), pointer :: p, q
    print '(a,i0)', 'final ', self%n
    p => self%head
    do while (associated(p))
      q => p%next
      deallocate(p)
      p => q
    end do
    nullify(self%head)
  end subroutine
  recursive subroutine grow(l, n)
    type(rlist), allocatable, intent(inout) :: l
    integer, intent(in) :: n
    if (n == 0) return
    if (.not. allocated(l)) allocate(l)
    l%v = n
    call grow(l%next, n - 1)
  end subroutine
  recursive integer function total(l) result(t)
    type(rlist), allocatable, intent(in) :: l
    t = 0
    if (.not. allocated(l)) return
    t = l%v + total(l%next)
  end function
  subroutine work
    type(list) :: l
    class(item), pointer :: p
    class(item), allocatable :: c
    type(text_item) :: t
    t%s = 'hello'
    call l%push(int_item(7))
    call l%push(t)
    call l%push(int_item(9))
    call l%show_all()
    p => l%get(2)
    call p%show(6)
    select type (p)
    type is (text_item)
      p%s = p%s // ' world'
    end select
    call p%show(6)
    c = p%clone()
    call c%show(6)
    c = int_item(5)
    call c%show(6)
    deallocate(c)
    allocate(c, mold=t)
    select type (c)
    class is (text_item)
      print *, allocated(c%s)
      c%s = 'abc'
    class default
      print *, 'no'
    end select
    call c%show(6)
  end subroutine
end module
program p
  use lists
  implicit none
  type(rlist), allocatable :: a, b
  type(rlist) :: x, y
  call work
  call grow(a, 200)
  print *, total(a)
  b = a
  b%v = 1000
  print *, total(a), total(b)
  allocate(x%next); x%next%v = 3
  y = x
  y%v = 4
  print *, x%next%v, y%next%v
end program
