! REAL values that INTEGER kinds cannot hold, as the x86-64 converts them.
program conv
  use, intrinsic :: ieee_arithmetic
  implicit none
  real :: x(8)
  real(8) :: d(4)
  integer :: i
  x = [1e10, -1e10, 3e9, 300.7, -129.9, 0.5, -0.5, 2147483520.0]
  x(8) = x(8) * 2
  do i = 1, 8
    print *, int(x(i)), int(x(i), 1), int(x(i), 2), int(x(i), 8), nint(x(i))
  end do
  d = [1d20, -1d20, 9.3d18, ieee_value(1d0, ieee_quiet_nan)]
  do i = 1, 4
    print *, int(d(i)), int(d(i), 8), int(d(i), 2)
  end do
end program
