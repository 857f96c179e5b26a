! Statement labels with leading zeros, numeric literals of all forms.
program labels_and_numbers
  implicit none
  integer :: n
  real :: a(8)
  double precision :: d(4)
  n = 0
00010 n = n + 1
  if (n < 3) goto 10
  a = (/ 1., .5, 1e3, 1.e-3, .5e+2, 1.25, +3., -0.0 /)
  d = (/ 1d0, 1.d-3, .25d2, 1234567890.123456789d0 /)
  print *, n
  print *, a
  print *, d
  print *, 007, 0, 2147483647, -2147483647 - 1
  print *, 1_4, 1_8, 9223372036854775807_8, 127_1, 32767_2
  print *, int(b'1010'), int(o'17'), int(z'FF'), int(z'7fffffff'), int(b"11")
  print *, 1.0_4, 1.0_8, 1.0e0_8, .true._4
  print 99999, n
99999 format (' label 99999:', i3)
  if (n /= 3) error stop
end program labels_and_numbers
