! SUM, PRODUCT, MAXVAL, MINVAL, MAXLOC, MINLOC, COUNT, ALL, ANY with DIM and MASK, and zero sizes.
program reductions
  implicit none
  integer :: a(3, 4), i, e(0), z(3, 0)
  real :: x(3, 4)
  double precision :: d(100)
  a = reshape((/ 5, -3, 8, 1, 9, -7, 2, 2, 6, 0, 4, 9 /), (/ 3, 4 /))
  x = a / 4.0
  print *, sum(a), product(a(:, 1)), maxval(a), minval(a), maxloc(a), minloc(a)
  print *, sum(a, 1), sum(a, 2), sum(a, dim=1, mask=a > 2)
  print *, maxval(a, 1), minval(a, 2), maxval(a, 2, a < 9), minval(a, mask=a > 0)
  print *, maxloc(a, 1), minloc(a, 2), maxloc(a, 2, a < 9), maxloc(a, mask=a < 5), minloc(x, dim=1)
  print *, maxloc((/ 3, 7, 7, 2 /)), minloc((/ 3, 1, 1, 2 /)), maxloc((/ 3, 7, 7, 2 /), back=.true.), maxloc(a(2, :), 1)
  print *, sum(x), product(x(:, 1)), maxval(x), sum(x, 2), product(x, 2, x /= 0)
  print *, sum(e), product(e), maxval(e), minval(e), maxloc(e), count(e > 0), all(e > 0), any(e > 0)
  print *, sum(z, 2), product(z, 2), size(sum(z, 1)), maxval(z, 2)
  print *, maxloc(a, mask=a > 100), minval(a, mask=a > 100), maxval(x, mask=x > 100)
  print *, count(a > 2), count(a > 2, 1), all(a > -8, 2), any(a == 9, dim=1)
  d = (/ (sin(i * 1d0), i = 1, 100) /)
  print *, sum(d), maxval(d), maxloc(d), sum(d, d > 0), minval(abs(d)), product(d(1:10)), norm2(d)
  print *, iall((/ 7, 14 /)), iany((/ 1, 8 /)), iparity((/ 5, 6, 7 /)), findloc(a, 2), findloc(a, 9, dim=2)
  if (sum(sum(a, 1)) /= sum(a)) error stop
end program reductions
