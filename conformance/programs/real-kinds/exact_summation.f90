! Compensated summation and error-free transformations: no operation may be reordered or removed.
program exact_summation
  implicit none
  integer, parameter :: n = 1000
  real :: a(n), plain, total, c, y, t, s, e, b
  double precision :: reference, p, q, h
  integer :: i
  a = (/ (1.0 / i**2 + merge(1.0e4, -1.0e4, mod(i, 2) == 0), i = 1, n) /)
  reference = sum(dble(a))
  plain = 0
  do i = 1, n
    plain = plain + a(i)
  end do
  total = 0
  c = 0
  do i = 1, n
    y = a(i) - c
    t = total + y
    c = (t - total) - y
    total = t
  end do
  print *, reference, plain, total, sum(a)
  if (abs(total - reference) > 1e-6 * abs(reference)) error stop 'compensation was optimized away'
  s = 1.0e8
  b = 3.14159
  t = s + b
  y = t - s
  e = (s - (t - y)) + (b - y)
  print *, t, e, dble(t) + dble(e) == dble(s) + dble(b)
  p = 0.1d0
  h = 134217729d0 * p
  q = h - (h - p)
  print *, q, p - q, q + (p - q) == p
  print *, (1e20 + 1.0) - 1e20, 1e20 - 1e20 + 1.0, (0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3)
  print *, 1.0 / 3.0 * 3.0 == 1.0, 0.1d0 * 3 == 0.3d0, 2.0 * x_half(7.0) == 7.0
contains
  pure real function x_half(x)
    real, intent(in) :: x
    x_half = x / 2
  end function x_half
end program exact_summation
