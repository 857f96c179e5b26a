! Passed-object dummy arguments: first, named by PASS, none; keywords and optional arguments beside them (F2018 7.5.4.5).
module counters
  implicit none
  private
  public :: counter

  type :: counter
    integer :: value = 0
    integer :: steps(3) = 0
  contains
    procedure :: bump
    procedure, pass(self) :: bump_by => bump_by_amount
    procedure, pass(last) :: between
    procedure, nopass :: version
    procedure, nopass :: larger
    procedure :: history
    procedure :: name => counter_name
    procedure, pass(to) :: copy_into
  end type counter

contains

  subroutine bump(self, times)
    class(counter), intent(inout) :: self
    integer, intent(in), optional :: times
    integer :: n
    n = 1
    if (present(times)) n = times
    self%value = self%value + n
    self%steps = cshift(self%steps, -1)
    self%steps(1) = n
  end subroutine bump

  subroutine bump_by_amount(amount, self, note)
    integer, intent(in) :: amount
    class(counter), intent(inout) :: self
    character(len=*), intent(in), optional :: note
    self%value = self%value + amount
    if (present(note)) print *, 'note: ', note
  end subroutine bump_by_amount

  integer function between(first, step, last)
    integer, intent(in) :: first
    integer, intent(in), optional :: step
    class(counter), intent(in) :: last
    integer :: s
    s = 1
    if (present(step)) s = step
    between = (last%value - first) / s
  end function between

  function version() result(text)
    character(len=:), allocatable :: text
    text = 'counters 2'
  end function version

  integer function larger(a, b)
    type(counter), intent(in) :: a, b
    larger = max(a%value, b%value)
  end function larger

  function history(self, n) result(h)
    class(counter), intent(in) :: self
    integer, intent(in) :: n
    integer :: h(n)
    h = self%steps(:n)
  end function history

  function counter_name(self, width) result(text)
    class(counter), intent(in) :: self
    integer, intent(in) :: width
    character(len=width) :: text
    character(len=20) :: whole
    write (whole, '(a, i0)') 'counter ', self%value
    text = whole
  end function counter_name

  subroutine copy_into(from, to)
    class(counter), intent(in) :: from
    class(counter), intent(inout) :: to
    to%value = from%value
    to%steps = -from%steps
  end subroutine copy_into
end module counters

program pass_and_nopass
  use counters
  implicit none
  type(counter) :: c, d, many(2)
  type :: box
    type(counter) :: inside
    class(counter), allocatable :: maybe
  end type box
  type(box) :: b

  call c%bump
  call c%bump()
  call c%bump(5)
  call c%bump(times=7)
  print *, c%value, c%history(3), sum(c%history(n=2))
  call c%bump_by(100)
  call c%bump_by(10, 'ten')
  call c%bump_by(note='five', amount=5)
  print *, c%value, c%between(9), c%between(1, 2), c%between(step=3, first=3)
  print *, c%version(), len(c%version())
  call d%bump(1000)
  print *, c%larger(c, d), d%larger(b=c, a=c)
  print *, '[', c%name(12), '] [', c%name(width=4), ']'
  call d%copy_into(c)
  print *, d%value, d%steps
  call b%inside%bump(3)
  call b%inside%copy_into(many(2))
  call many(2)%bump(4)
  print *, many%value, b%inside%value, b%inside%between(1)
  allocate (b%maybe)
  call b%maybe%bump(6)
  call many(1)%copy_into(b%maybe)
  print *, b%maybe%value, many(1)%value, many(1)%history(3)
end program pass_and_nopass
