! Constant expressions that are folded beside branch cuts and zeros, and functions whose constants once went wrong.
program constants_at_the_edges
  implicit none
  integer, parameter :: dp = kind(1d0)
  real, parameter :: scaled = erfc_scaled(0.5), scaled_zero = erfc_scaled(-0.0)
  real(dp), parameter :: wide(*) = erfc_scaled([-2.5_dp, 0.3_dp, 1.0_dp, 17.625_dp])
  complex(dp), parameter :: cut = acosh((-2.0_dp, 0.0_dp))
  real :: y, x

  print *, scaled, scaled_zero, wide
  print *, bessel_j1(-0.0), bessel_j1([0.0, 1.0])
  print *, atand(2.5), atand(-0.75), asind(0.5_dp), acosd(-0.75_dp), atan2d(1.0_dp, -3.0_dp)

  print *, sinh((0.0, 3.0)), cosh((-2.0, 0.0)), tanh((2.0, -0.0)), tanh((0.0, -3.0))
  print *, asinh((0.0, 3.0)), asinh((0.0, -3.0)), asinh((-2.0, 0.0)), atan((-0.5, -0.0))
  print *, asin((-2.0_dp, 0.0_dp)), asin((2.0_dp, -0.0_dp)), acos((2.0_dp, 0.0_dp)), acos((-2.0_dp, -0.0_dp))
  print *, acos((0.5, 0.0)), acos((0.5, -0.0)), cut, acosh((0.5, -0.0)), acosh((2.0, 0.0)), atanh((0.5, -0.0))

  print *, bge(-7_1, -7_1), bge(-7_1, -127_1), bge(-300_2, -32767_2), bgt(-1, -2), ble(-1, -1), blt(-2, -1)
  print *, bge(-7_1, -7), bge(-7, -7_1), bgt(249, -7_1), ble(-7_1, 249), blt(-7_8, -7_1)

  y = 1.0
  x = -2.0
  print *, atan(y=y, x=x), atan(x=x, y=y), atan(x=y), atan(y, x)
end program constants_at_the_edges
