! Elementary functions with arguments that only run time knows, to full precision.
program elementary_functions
  implicit none
  double precision :: x, y
  real :: s
  integer :: i, ios
  do
    read (*, *, iostat=ios) x
    if (ios /= 0) exit
    print '(a,es24.16)', 'x', x
    print '(4es24.16)', sin(x), cos(x), tan(x), atan(x), exp(-x), sinh(x / 4), cosh(x / 4), tanh(x)
    print '(4es24.16)', atan2(x, 2d0), asinh(x), erf(x), erfc(x), hypot(x, 1d0), bessel_j0(abs(x)), bessel_j1(x), &
        exp(x / 3)
    if (x > 0) print '(4es24.16)', sqrt(x), log(x), log10(x), x**0.3d0, gamma(x), log_gamma(x), x**x, acosh(1 + x)
    if (abs(x) <= 1) print '(3es24.16)', asin(x), acos(x), atanh(x * 0.99d0)
    s = x
    print '(6es16.8)', sin(s), cos(s), tan(s), exp(-s), atan(s), tanh(s)
    if (s > 0) print '(6es16.8)', sqrt(s), log(s), log10(s), s**0.7, alog(s), amin1(s, 3.0)
  end do
  y = 0
  do i = 1, 1000
    x = i * 0.01d0
    y = y + sin(x)**2 + cos(x)**2 + exp(log(x)) / x
  end do
  print '(f16.10)', y
  print *, dsin(0.5d0), dcos(0.5d0), dsqrt(2d0), dexp(1d0), dlog(10d0), dlog10(2d0), datan2(1d0, -1d0), dtanh(0.1d0)
  if (abs(y - 2000) > 1d-8) error stop
end program elementary_functions
