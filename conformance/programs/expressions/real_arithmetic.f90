! Real arithmetic keeps the order that was written; mixed types convert pairwise.
program real_arithmetic
  implicit none
  real :: a, b, c, x
  double precision :: d, e
  integer :: i
  a = 1.0e8
  b = 1.0
  c = -1.0e8
  print *, (a + b) + c, a + (b + c), a + b + c, a + c + b
  x = 0.1
  d = 0.1d0
  print *, x, d, dble(x), d - x, real(d) == x
  e = 1 / 3 + 1.0 / 3 + 1.0d0 / 3
  print *, e, 1 / 3 * 3.0, 3.0 * 1 / 3, 3.0 * (1 / 3)
  x = 0
  do i = 1, 10
    x = x + 0.1
  end do
  print *, x, x == 1.0, abs(x - 1.0) < 1e-6
  d = 0
  do i = 1, 1000
    d = d + 1.0d0 / i**2
  end do
  print *, d, sqrt(6 * d)
  x = 16777216.0
  print *, x + 1.0 == x, x + 2.0 == x, (x + 1.0d0) == x
  print *, 2**0.5, 2.0**3, 2.0**(-2), (-2.0)**3, 4**(-0.5), 10d0**2, 1.5**2.5
  print *, 7.0 / 2, 7 / 2.0, 7 / 2, -7.5 / 2, 1e-30 * 1e-30
  print *, int(2.7), int(-2.7), nint(2.5), nint(-2.5), nint(3.5), floor(-2.1), ceiling(-2.1), aint(-2.7), anint(2.5)
end program real_arithmetic
