! INT, NINT, AINT, ANINT, FLOOR, CEILING, MOD, MODULO, SIGN, DIM, MAX, MIN of reals and integers.
program rounding_and_remainders
  implicit none
  double precision :: v(10) = (/ 0d0, 0.5d0, -0.5d0, 1.5d0, -1.5d0, 2.5d0, 2.4999999999999996d0, -7.9d0, 1d15, &
      0.49999999999999994d0 /)
  real :: s(4) = (/ 5.5, -5.5, 7.25, -0.0 /)
  integer :: i, j
  do i = 1, 10
    print '(es24.16,2f20.1,4i20)', v(i), aint(v(i)), anint(v(i)), int(v(i), 8), nint(v(i), 8), floor(v(i), 8), &
        ceiling(v(i), 8)
  end do
  do i = 1, 4
    print *, s(i), mod(s(i), 2.0), modulo(s(i), 2.0), mod(s(i), -2.0), modulo(s(i), -2.0), sign(3.0, s(i)), &
        dim(s(i), 1.0)
  end do
  print *, (mod(i, 4), modulo(i, 4), mod(i, -4), modulo(i, -4), i = -5, 5, 5)
  print *, mod(1d15 + 1, 7d0), modulo(-1d-3, 1d0), mod(0.3d0, 0.1d0)
  print *, max(1, 2, 3), min(1.5, -2.5), amax1(1.0, 2.0), max0(3, 1), amax0(3, 1), min1(2.7, 3.1), dmax1(1d0, 2d0), &
      max1(2.9, 1.0)
  print *, iabs(-3), dabs(-2d0), isign(4, -1), idim(7, 3), dsign(1d0, -2d0), amod(7.5, 2.0), dmod(7.5d0, 2d0), &
      ddim(1d0, 2d0)
  print *, nint(s), floor(s), ceiling(s), int(s), aint(s), anint(s)
  j = 0
  do i = -100, 100
    j = j + floor(i / 8.0) - int(i / 8.0) + ceiling(i / 8.0) - nint(i / 8.0)
  end do
  print *, j, floor(-3.5), ceiling(2.0000001d0), nint(-1e9), idnint(-2.5d0), anint(-0.2), dint(-3.7d0), dnint(3.5d0)
end program rounding_and_remainders
