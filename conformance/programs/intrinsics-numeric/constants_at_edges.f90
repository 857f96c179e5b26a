! Constants at the edges of the functions: turns of large angles, multiples of 30 and 45 degrees, Bessel functions of
! large arguments and orders, SCALE and SET_EXPONENT. The compiler and the library give the same values.
program constants_at_edges
  implicit none
  real, volatile :: x
  double precision, volatile :: y
  integer, volatile :: n
  double precision, parameter :: far = 1.0d300
  print '(3es25.16)', sin(far), cos(far), tan(far)
  print '(3es25.16)', sin(1.0d22), cos(huge(1d0)), tan(123456789.0d0)
  y = far
  print '(3es25.16)', sin(y), cos(y), tan(y)
  print '(4es16.8)', sin(1.0e30), cos(huge(1.0)), tan(7.5e8), sin(-1.0e10)
  print '(4es25.16)', sind(60d0), sind(120d0), sind(-300d0), sind(7.5d8)
  print '(4es25.16)', cosd(30d0), cosd(45d0), cosd(135d0), cosd(-315d0)
  y = 60
  print '(2es25.16)', sind(y), sind(2 * y)
  y = 45
  print '(3es25.16)', cosd(y), cosd(3 * y), cosd(-7 * y)
  print '(3es16.8)', sind(60.0), cosd(150.0), tand(225.0)
  print '(3es16.8)', bessel_jn(2, 100.0), bessel_jn(10, 1000.0), bessel_jn(3, 5000.0)
  print '(3es16.8)', bessel_yn(2, 100.0), bessel_yn(10, 1000.0), bessel_yn(3, 5000.0)
  print '(3es16.8)', bessel_j0(1.0e6), bessel_j1(1.0e6), bessel_y0(1.0e6)
  print '(3es16.8)', bessel_yn(50, 60.0), bessel_yn(5, 0.5), bessel_jn(5, -3000.0)
  x = 100
  n = 2
  print '(2es16.8)', bessel_jn(n, x), bessel_yn(n, x)
  print '(4es16.8)', scale(1.0, -149), scale(0.75, 100), scale(huge(1.0), -200), scale(-3.5, 2)
  print '(4es16.8)', set_exponent(1.0, 5), set_exponent(3.5, 128), set_exponent(huge(1.0), 10), &
    set_exponent(100.25, 0)
  x = huge(1.0)
  n = -100
  print '(3es16.8)', set_exponent(x, n), set_exponent(-x, 3), scale(x, n)
end program
