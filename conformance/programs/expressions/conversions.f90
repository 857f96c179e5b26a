! Conversions by assignment and by intrinsic functions.
program conversions
  implicit none
  integer :: i
  integer(1) :: i1
  integer(2) :: i2
  integer(8) :: i8
  real :: x
  double precision :: d
  complex :: z
  complex(8) :: w
  i = -2.999
  x = 16777217
  d = 0.1
  z = d
  i8 = 3.0e9
  print *, i, x, d, z, i8
  i = (3.9, 9.9)
  x = (1.5, 2.5)
  i1 = 100 + 27
  i2 = -i1 * 100
  w = z * 2
  print *, i, x, i1, i2, w
  print *, int(3.7d0), int(-3.7), int((2.9, 1.0)), ifix(2.2), idint(5.8d0), int(7.9, 8), int(2_8**31 - 1)
  print *, real(3), real(2.5d0), real((1.0, 2.0)), float(4), sngl(0.1d0), real(1, 8) / 3
  print *, dble(1.5), dble(3), dble((2.5, 1.0)), cmplx(1), cmplx(1.5, 2), cmplx(1d0, 2d0, 8), cmplx((1.0, 2.0))
  print *, nint(1.5d0), nint(-0.5), nint(2.5e9, 8), idnint(2.5d0), aimag((3.0, 4.0)), conjg((3.0, 4.0))
  print *, ichar('A'), char(97), iachar('z'), achar(48), logical(.true., 1), int(.5) + int(-.5)
  if (int(x) /= 1) error stop 'x'
end program conversions
