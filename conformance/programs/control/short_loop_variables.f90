! DO variables of kinds 1 and 2 that live only in their loops, also as exponents, and powers at the ends of the range.
program short_loop_variables
  implicit none
  integer(2) :: i2
  integer(1) :: i1
  integer :: sum
  integer(2), parameter :: n = 300
  real :: a = 1.0
  sum = 0
  do i2 = -n, n
    sum = sum + (-1)**i2
  end do
  print *, sum
  do i1 = -3, 120
    sum = sum + (-1)**i1 * i1
  end do
  print *, sum
  print *, a**(-huge(0_8) - 1), a**huge(0_8), sum**(-huge(0_8) - 1)
end program short_loop_variables
