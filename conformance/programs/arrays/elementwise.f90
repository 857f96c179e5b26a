! Whole-array expressions, elemental intrinsics, comparisons and reductions.
program elementwise
  implicit none
  real :: a(2, 3), b(2, 3), c(2, 3)
  integer :: n(6), i
  logical :: m(2, 3)
  a = reshape((/ (real(i), i = 1, 6) /), (/ 2, 3 /))
  b = 7 - a
  c = a * b + 2 * a - b / 2
  print '(6f8.3)', c
  print '(6f8.3)', sqrt(a), max(a, b), mod(a, b), sign(a, 3.5 - a), a**2, 2.0**a
  m = a > b
  print *, m, count(m), any(m), all(m)
  print *, sum(a), product(a), minval(a - b), maxval(abs(a - b)), sum(a, dim=1), sum(a, 2), product(a, 1, m)
  n = (/ (i, i = 1, 6) /)
  print *, n * n, -n, n + (/ 6, 5, 4, 3, 2, 1 /), n / 2, iand(n, 5), merge(n, 0, n > 3)
  print *, maxloc(a), minloc(b), maxloc(a, dim=1), maxloc(a, 2), maxval(a, 1, a < 5), sum(n, mask=mod(n, 2) == 0)
  print *, dot_product(n, n), dot_product(a(1, :), b(2, :)), matmul(a, transpose(b))
  print *, all(a == a, 1), any(a > 5, 2), count(a > 2, 1), sum(merge(1, 0, a > b))
  print *, norm2(a(1, :)) > 5, (a(:, 1) - b(:, 2)) * b(1, 3)
  if (abs(sum(a) + sum(b) - 42) > 1e-5) error stop
end program elementwise
