! Overriding over several levels: templates that call what extensions override, calls of the parent's version,
! NON_OVERRIDABLE, functions with results of every kind (F2018 7.5.7.3).
module processes
  implicit none
  private
  public :: process, filter, amplifier, limiter

  type :: process
    integer :: calls = 0
  contains
    procedure, non_overridable :: run
    procedure :: prepare
    procedure :: step
    procedure :: finish
    procedure :: title
    procedure :: shape_of
  end type process

  type, extends(process) :: filter
    real :: threshold = 1.0
  contains
    procedure :: step => filter_step
    procedure :: title => filter_title
  end type filter

  type, extends(process) :: amplifier
    real :: gain = 2.0
  contains
    procedure :: prepare => amplifier_prepare
    procedure :: step => amplifier_step
    procedure :: finish => amplifier_finish
    procedure :: title => amplifier_title
  end type amplifier

  type, extends(amplifier) :: limiter
    real :: top = 10.0
  contains
    procedure :: step => limiter_step
    procedure :: shape_of => limiter_shape
  end type limiter

contains

  subroutine run(self, data)
    class(process), intent(inout) :: self
    real, intent(inout) :: data(:)
    integer :: i
    call self%prepare()
    do i = 1, size(data)
      data(i) = self%step(data(i))
    end do
    call self%finish(data)
    self%calls = self%calls + 1
  end subroutine run

  subroutine prepare(self)
    class(process), intent(inout) :: self
    print '(2a)', 'preparing ', self%title()
  end subroutine prepare

  real function step(self, x)
    class(process), intent(in) :: self
    real, intent(in) :: x
    step = x
  end function step

  subroutine finish(self, data)
    class(process), intent(inout) :: self
    real, intent(in) :: data(:)
    print '(a, *(f7.2))', self%title() // ':', data
  end subroutine finish

  function title(self) result(t)
    class(process), intent(in) :: self
    character(len=:), allocatable :: t
    t = 'process'
  end function title

  function shape_of(self) result(s)
    class(process), intent(in) :: self
    integer, allocatable :: s(:)
    s = [1]
  end function shape_of

  real function filter_step(self, x)
    class(filter), intent(in) :: self
    real, intent(in) :: x
    filter_step = merge(x, 0.0, abs(x) >= self%threshold)
  end function filter_step

  function filter_title(self) result(t)
    class(filter), intent(in) :: self
    character(len=:), allocatable :: t
    character(len=5) :: number
    write (number, '(f5.2)') self%threshold
    t = 'filter' // number
  end function filter_title

  subroutine amplifier_prepare(self)
    class(amplifier), intent(inout) :: self
    call self%process%prepare()
    self%gain = self%gain + 0.5
  end subroutine amplifier_prepare

  real function amplifier_step(self, x)
    class(amplifier), intent(in) :: self
    real, intent(in) :: x
    amplifier_step = self%gain * x
  end function amplifier_step

  subroutine amplifier_finish(self, data)
    class(amplifier), intent(inout) :: self
    real, intent(in) :: data(:)
    call self%process%finish(data)
    print '(a, f7.2, a, i2)', 'sum', sum(data), ' after', self%calls
  end subroutine amplifier_finish

  function amplifier_title(self) result(t)
    class(amplifier), intent(in) :: self
    character(len=:), allocatable :: t
    t = 'amplifier'
    if (self%gain > 2.9) t = 'strong ' // t
  end function amplifier_title

  real function limiter_step(self, x)
    class(limiter), intent(in) :: self
    real, intent(in) :: x
    limiter_step = min(self%amplifier%step(x), self%top)
  end function limiter_step

  function limiter_shape(self) result(s)
    class(limiter), intent(in) :: self
    integer, allocatable :: s(:)
    s = [self%process%shape_of(), self%amplifier%shape_of(), int(self%top)]
  end function limiter_shape
end module processes

program overriding
  use processes
  implicit none
  type(process) :: p
  type(filter) :: f
  type(amplifier) :: a
  type(limiter) :: l
  class(process), allocatable :: any_process
  real :: data(4)

  f%threshold = 1.5
  call work(p)
  call work(f)
  call work(a)
  call work(l)
  call work(l)
  print *, l%calls, l%gain, a%gain
  allocate (any_process, source=l)
  any_process%calls = 41
  call work(any_process)
  print *, any_process%calls, l%calls
  print *, p%shape_of(), l%shape_of(), any_process%shape_of(), size(any_process%shape_of())
contains
  subroutine work(on)
    class(process), intent(inout) :: on
    data = [1.0, -2.0, 3.0, 0.5]
    call on%run(data)
    call on%run(data(2:4:2))
    print '(a, 4f7.2)', 'then', data
  end subroutine work
end program overriding
