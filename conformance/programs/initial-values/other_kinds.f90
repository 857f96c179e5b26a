! Kinds that options put in place of those that a program writes (-freal-4-real-8):
! declarations, constants and results become wider.
module wide_things
  implicit none
  real, parameter :: third = 1.0 / 3.0
  type sample
    integer :: count = 30000
    real(4) :: mean = 0.1
  end type
contains
  real function mean(values)
    real, intent(in) :: values(:)
    mean = sum(values) / size(values)
  end function
end module
program other_kinds
  use wide_things
  implicit none
  type(sample) :: s
  integer :: product_of_two
  real*4 :: old_style = 0.1
  complex :: z = (0.1, 0.2)
  real :: list(3) = [0.1, 0.2, 0.3]
  integer(4) :: four
  print *, kind(1.0), kind(1.0_4), kind(1d0), kind(old_style), kind(z), kind(1), kind(1_4), kind(.true.)
  print *, kind(int(1.5)), kind(real(1)), kind(mean(list))
  product_of_two = s%count * s%count
  four = huge(four)
  print *, product_of_two, four
  print *, third, s%mean, old_style, z
  print *, mean(list), atan(1.0) * 4, 1.0e300
  write (*, '(i0)') storage_size(s)
end program
