! Defined assignment between types, from intrinsic types and elementally; components with it; operand copies.
module times
  implicit none
  type clock
    integer :: h = 0, m = 0
  end type clock
  type minutes
    integer :: count = 0
  end type minutes
  interface assignment(=)
    module procedure clock_from_minutes, minutes_from_clock, clock_from_text, text_from_clock
  end interface
  integer :: calls = 0
contains
  elemental subroutine clock_from_minutes(c, m)
    type(clock), intent(out) :: c
    type(minutes), intent(in) :: m
    c%h = m%count / 60
    c%m = mod(m%count, 60)
  end subroutine clock_from_minutes
  elemental subroutine minutes_from_clock(m, c)
    type(minutes), intent(out) :: m
    type(clock), intent(in) :: c
    m%count = 60 * c%h + c%m
  end subroutine minutes_from_clock
  subroutine clock_from_text(c, t)
    type(clock), intent(out) :: c
    character(len=*), intent(in) :: t
    calls = calls + 1
    read (t, '(i2,1x,i2)') c%h, c%m
  end subroutine clock_from_text
  subroutine text_from_clock(t, c)
    character(len=*), intent(out) :: t
    type(clock), intent(in) :: c
    calls = calls + 1
    write (t, '(i2.2,":",i2.2)') c%h, c%m
  end subroutine text_from_clock
end module times
program defined_assignment
  use times
  implicit none
  type(clock) :: c, d, cs(3)
  type(minutes) :: m, ms(3)
  character(len=8) :: t
  c = '07:45'
  m = c
  m%count = m%count + 80
  d = m
  t = d
  print *, c, m, d, '|', t, '|', calls
  ms = (/ minutes(61), minutes(125), minutes(1439) /)
  cs = ms
  print *, cs
  cs(3:1:-1) = ms
  print *, cs
  ms(1:2) = cs(2:3)
  print *, ms
  cs = m
  d = c
  print *, cs, d
  if (calls /= 2) error stop 'calls'
end program defined_assignment
