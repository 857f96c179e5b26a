! CLASS dummy arguments: OPTIONAL, POINTER, ALLOCATABLE, INTENT(OUT), NOPASS, other passed objects, elemental calls.
module nodes
  implicit none
  type :: base
    integer :: v = 1
  contains
    procedure :: add
    procedure, nopass :: unit
    procedure, pass(b) :: compare
    procedure :: twice
    generic :: plus => add, add_real
    procedure :: add_real
  end type
  type, extends(base) :: child
    integer :: w = 2
  contains
    procedure :: add => child_add
    procedure, nopass :: unit => child_unit
    procedure :: twice => child_twice
  end type
contains
  subroutine add(self, k, note)
    class(base), intent(inout) :: self
    integer, intent(in) :: k
    character(*), intent(in), optional :: note
    self%v = self%v + k
    if (present(note)) print *, 'base add ', note
  end subroutine
  subroutine child_add(self, k, note)
    class(child), intent(inout) :: self
    integer, intent(in) :: k
    character(*), intent(in), optional :: note
    self%w = self%w + k
    if (present(note)) print *, 'child add ', note
    call self%base%add(1)
  end subroutine
  subroutine add_real(self, x)
    class(base), intent(inout) :: self
    real, intent(in) :: x
    self%v = self%v + nint(x)
  end subroutine
  integer function unit()
    unit = 10
  end function
  integer function child_unit()
    child_unit = 20
  end function
  logical function compare(a, b)
    class(base), intent(in) :: a, b
    compare = a%v < b%v
  end function
  elemental integer function twice(self)
    class(base), intent(in) :: self
    twice = 2 * self%v
  end function
  elemental integer function child_twice(self)
    class(child), intent(in) :: self
    child_twice = 200 * self%v
  end function
  subroutine maybe(x)
    class(base), intent(in), optional :: x
    if (present(x)) then
      print *, 'there', x%v, x%unit()
    else
      print *, 'absent'
    end if
  end subroutine
  subroutine hand_on(x)
    class(base), intent(in), optional :: x
    call maybe(x)
  end subroutine
  subroutine reset(x)
    class(base), intent(out) :: x
    print *, 'reset', x%v
  end subroutine
  subroutine aim(p, t)
    class(base), pointer, intent(out) :: p
    class(base), target, intent(in) :: t
    p => t
  end subroutine
  subroutine renew(a, what)
    class(base), allocatable, intent(inout) :: a
    class(base), intent(in) :: what
    if (allocated(a)) deallocate(a)
    allocate(a, source=what)
  end subroutine
  subroutine by_value(x)
    type(base), value :: x
    x%v = x%v + 1000
    print *, x%v
  end subroutine
  subroutine swap(a, b)
    class(base), allocatable, intent(inout) :: a, b
    class(base), allocatable :: t
    call move_alloc(a, t)
    call move_alloc(b, a)
    call move_alloc(t, b)
  end subroutine
end module
program arguments
  use nodes
  implicit none
  type(base), target :: b
  type(child), target :: c
  class(base), pointer :: p
  class(base), allocatable :: x, y
  type(child) :: cs(3)
  call b%add(5); call c%add(6, 'note'); call b%plus(2); call c%plus(2.6)
  print *, b%v, c%v, c%w
  print *, b%unit(), c%unit(), c%compare(b), b%compare(c)
  call maybe(); call maybe(b); call maybe(c); call hand_on(); call hand_on(c)
  call aim(p, c)
  call p%add(1, 'pointer')
  call p%plus(1.4)
  print *, p%unit(), p%twice(), c%v, c%w, associated(p, c)
  call renew(x, p)
  call renew(y, b)
  print *, x%unit(), y%unit(), x%twice(), y%twice()
  call swap(x, y)
  print *, x%unit(), y%unit()
  call maybe(x); call maybe(y)
  deallocate(x)
  call maybe(x)
  call hand_on(y)
  call reset(y)
  print *, y%v, y%twice()
  call reset(c)
  print *, c%v, c%w
  call by_value(b)
  call by_value(c%base)
  cs%v = [1, 2, 3]
  print *, cs%twice(), cs%base%twice()
  print *, b%v
end program
