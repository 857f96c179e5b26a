! Procedure components with PASS and NOPASS, callbacks with context, state machines and function tables
module machine_types
  implicit none
  type :: machine
    character(:), allocatable :: log
    integer :: steps = 0
    procedure(state_i), pointer :: state => null()
    procedure(measure_i), pointer, nopass :: measure => null()
    procedure(hook_i), pointer, pass(m) :: hook => null()
  contains
    procedure :: start
    procedure :: run
    procedure :: note
  end type
  abstract interface
    subroutine state_i(self, input)
      import machine
      class(machine), intent(inout) :: self
      character, intent(in) :: input
    end subroutine
    pure integer function measure_i(text)
      character(*), intent(in) :: text
    end function
    subroutine hook_i(level, m, text)
      import machine
      integer, intent(in) :: level
      class(machine), intent(inout) :: m
      character(*), intent(in), optional :: text
    end subroutine
  end interface
  type, extends(machine) :: counting
    integer :: counts(3) = 0
  end type
  type :: entry
    character(10) :: name
    procedure(unary), pointer, nopass :: f
  end type
  abstract interface
    pure real function unary(x)
      real, intent(in) :: x
    end function
  end interface
contains
  subroutine start(self)
    class(machine), intent(inout) :: self
    self%log = ''
    self%state => idle
    self%measure => count_spaces
    if (.not. associated(self%hook)) self%hook => quiet
  end subroutine
  subroutine run(self, input)
    class(machine), intent(inout) :: self
    character(*), intent(in) :: input
    integer :: i
    do i = 1, len(input)
      call self%state(input(i:i))
      self%steps = self%steps + 1
    end do
    call self%hook(1, text=self%log)
    call self%hook(2)
    print '(a,i0)', 'measure ', self%measure(input)
  end subroutine
  subroutine note(self, what)
    class(machine), intent(inout) :: self
    character(*), intent(in) :: what
    self%log = self%log // what
  end subroutine
  subroutine idle(self, input)
    class(machine), intent(inout) :: self
    character, intent(in) :: input
    select case (input)
    case ('0':'9')
      call self%note('<n')
      self%state => number
      call self%state(input)
    case ('a':'z')
      call self%note('<w')
      self%state => word
      call self%state(input)
    end select
  end subroutine
  subroutine number(self, input)
    class(machine), intent(inout) :: self
    character, intent(in) :: input
    if (scan(input, '0123456789') == 1) then
      call self%note(input)
      select type (self)
      type is (counting)
        self%counts(1) = self%counts(1) + 1
      end select
    else
      call self%note('>')
      self%state => idle
      call self%state(input)
    end if
  end subroutine
  subroutine word(self, input)
    class(machine), intent(inout) :: self
    character, intent(in) :: input
    if (input >= 'a' .and. input <= 'z') then
      call self%note(achar(iachar(input) - 32))
      select type (self)
      class is (counting)
        self%counts(2) = self%counts(2) + 1
      end select
    else
      call self%note('>')
      self%state => idle
    end if
  end subroutine
  pure integer function count_spaces(text)
    character(*), intent(in) :: text
    integer :: i
    count_spaces = count([(text(i:i) == ' ', i = 1, len(text))])
  end function
  pure integer function length(text)
    character(*), intent(in) :: text
    length = len(text)
  end function
  subroutine quiet(level, m, text)
    integer, intent(in) :: level
    class(machine), intent(inout) :: m
    character(*), intent(in), optional :: text
  end subroutine
  subroutine loud(level, m, text)
    integer, intent(in) :: level
    class(machine), intent(inout) :: m
    character(*), intent(in), optional :: text
    if (present(text)) then
      print '(i0,1x,a)', level, text
    else
      print '(i0,1x,a,i0)', level, 'steps ', m%steps
    end if
    select type (m)
    type is (counting)
      m%counts(3) = m%counts(3) + level
      print '(3i4)', m%counts
    end select
  end subroutine
  pure real function double(x)
    real, intent(in) :: x
    double = 2 * x
  end function
  pure real function half(x)
    real, intent(in) :: x
    half = x / 2
  end function
end module

program strategies
  use machine_types
  implicit none
  type(machine) :: a
  type(counting) :: b
  class(machine), allocatable :: c
  type(entry) :: table(3)
  procedure(unary), pointer :: f
  integer :: i
  call a%start()
  call a%run('abc 12 x3y ')
  a%hook => loud
  call a%run('7')
  b%hook => loud
  call b%start()
  b%measure => length
  call b%run('one 2 three 45')
  allocate(c, source=b)
  call c%run(' 6')
  print *, associated(c%measure, length), associated(b%state, number), associated(a%hook, b%hook)
  table = [entry('double', double), entry('half', half), entry('none', null())]
  do i = 1, 3
    f => table(i)%f
    if (associated(f)) then
      print '(a,2f8.3)', table(i)%name, f(3.0), table(i)%f(5.0)
    else
      print '(2a)', table(i)%name, 'is missing'
    end if
  end do
  print '(f8.3)', twice(table(1)%f, 1.5), twice(half, 1.0)
contains
  real function twice(g, x)
    procedure(unary) :: g
    real, intent(in) :: x
    twice = g(g(x))
  end function
end program
