! SCALE, SET_EXPONENT and NEAREST take second arguments of any kind.
program kinds_of_second_arguments
  implicit none
  real :: x = 1.5
  real(8) :: d = 2.5
  integer(8) :: k = 3
  integer(1) :: m = 2
  print *, nearest(x, 1.0d0), nearest(d, -1.0)
  print *, scale(x, k), scale(d, m), set_exponent(x, k), set_exponent(d, m)
end program kinds_of_second_arguments
