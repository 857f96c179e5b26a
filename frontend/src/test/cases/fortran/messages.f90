! Analysis goes on after an error, and the unit has no tree.
program messages
  implicit none
  integer, parameter :: n = 3
  integer :: i, a(n)
  real :: x
  i = undeclared + 1
  a(1, 2) = 0
  n = 4
  x = 'text'
  call missing(1, )
  do i = 1, 3
    i = 2
  end do
  if (x) goto 100
  a = [1, 2]
end program messages
