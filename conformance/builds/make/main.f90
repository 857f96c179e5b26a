program main
  use work
  use kinds, only: dp
  implicit none
  real(dp) :: x(3)
  integer :: n
  x = [1,2,3]
  n = 41
  call twice(x)
  call old(n)
  print *, x, n
end program
