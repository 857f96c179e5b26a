! Initial values in declarations: they imply SAVE.
program initialization
  implicit none
  integer :: i
  real :: ramp(5) = (/ (real(i), i = 1, 5) /)
  integer :: square(2, 2) = reshape((/ 1, 2, 3, 4 /), (/ 2, 2 /), order=(/ 2, 1 /))
  character(len=5) :: words(3) = (/ character(len=5) :: 'a', 'bcd', 'efghijk' /)
  logical :: flags(2) = .true.
  complex :: z = 3
  double precision :: third = 1 / 3.0
  type point
    real :: x = 1.0, y = -1.0
    integer :: tag(2) = (/ 7, 8 /)
  end type point
  type(point) :: p, q = point(tag=(/ 1, 2 /), x=5.0)
  print *, ramp
  print *, square(1, :), square(2, :)
  print '(3(a,"|"))', words
  print *, flags, z, third
  print *, p%x, p%y, p%tag, q%x, q%y, q%tag
  do i = 1, 4
    call count_calls(i)
  end do
contains
  subroutine count_calls(step)
    integer, intent(in) :: step
    integer :: calls = 0, sum = 100
    calls = calls + 1
    sum = sum + step
    print *, 'call', calls, 'sum', sum
    if (calls /= step) error stop 'not saved'
  end subroutine count_calls
end program initialization
