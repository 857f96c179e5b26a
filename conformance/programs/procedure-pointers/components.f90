! Procedure pointer components without a passed object (F2018 7.5.4.4, 15.5.1)
module tools
  implicit none
  integer, parameter :: dp = kind(1d0)
  abstract interface
    function fun_if(x) result(y)
      import :: dp
      real(dp), intent(in) :: x
      real(dp) :: y
    end function
    subroutine report_if(name, values)
      import :: dp
      character(*), intent(in) :: name
      real(dp), intent(in) :: values(:)
    end subroutine
  end interface
  type :: rule
    character(8) :: name = 'none'
    procedure(fun_if), pointer, nopass :: f => identity
    procedure(report_if), pointer, nopass :: report => null()
    integer :: used = 0
  end type
  type :: table
    type(rule) :: rules(3)
    procedure(fun_if), pointer, nopass :: last => null()
  end type
  type :: node
    integer :: value = 0
    procedure(visit_if), pointer, nopass :: visit => null()
    type(node), pointer :: next => null()
  end type
  abstract interface
    subroutine visit_if(n)
      import :: node
      type(node), intent(inout) :: n
    end subroutine
  end interface
  integer :: calls = 0
contains
  function identity(x) result(y)
    real(dp), intent(in) :: x
    real(dp) :: y
    y = x
    calls = calls + 1
  end function
  function half(x) result(y)
    real(dp), intent(in) :: x
    real(dp) :: y
    y = x/2
    calls = calls + 10
  end function
  subroutine brief(name, values)
    character(*), intent(in) :: name
    real(dp), intent(in) :: values(:)
    print '(a,": ",*(f6.2))', trim(name), values
  end subroutine
  subroutine double_value(n)
    type(node), intent(inout) :: n
    n%value = 2*n%value
  end subroutine
  subroutine negate_value(n)
    type(node), intent(inout) :: n
    n%value = -n%value
  end subroutine
  function make(name, f) result(r)
    character(*), intent(in) :: name
    procedure(fun_if) :: f
    type(rule) :: r
    r%name = name
    r%f => f
    r%report => brief
  end function
end module
program main
  use tools
  implicit none
  type(table) :: t, u
  type(node), target :: nodes(3)
  type(node), pointer :: p
  type(rule), allocatable :: many(:)
  integer :: i
  print *, t%rules(1)%f(3d0), associated(t%rules(2)%report), associated(t%last)
  t%rules(1) = make('half', half)
  t%rules(2) = rule('same', report=brief)
  t%rules(3) = make('square', square)
  do i = 1, 3
    call t%rules(i)%report(t%rules(i)%name, [t%rules(i)%f(3d0), t%rules(i)%f(5d0)])
    t%rules(i)%used = t%rules(i)%used + i
  end do
  t%last => t%rules(3)%f
  u = t
  t%rules(3)%f => half
  print *, u%rules(3)%f(4d0), t%rules(3)%f(4d0), u%last(6d0), associated(t%last, u%last)
  print *, calls, u%rules%used
  do i = 1, 3
    nodes(i)%value = i
    if (i < 3) nodes(i)%next => nodes(i + 1)
    nodes(i)%visit => double_value
  end do
  nodes(2)%visit => negate_value
  p => nodes(1)
  do while (associated(p))
    call p%visit(p)
    p => p%next
  end do
  print *, nodes%value
  allocate (many(2))
  print *, associated(many(1)%f, identity), associated(many(2)%report), many(2)%f(7d0)
  many(1) = rule(name='x', f=half, report=null())
  print *, many(1)%name, many(1)%f(7d0), associated(many(1)%report)
  call change(many(2)%f)
  print *, many(2)%f(8d0)
  nullify (many(2)%f)
  print *, associated(many(2)%f)
contains
  function square(x) result(y)
    real(dp), intent(in) :: x
    real(dp) :: y
    y = x*x
  end function
  subroutine change(f)
    procedure(fun_if), pointer, intent(inout) :: f
    if (associated(f, identity)) f => half
  end subroutine
end program
