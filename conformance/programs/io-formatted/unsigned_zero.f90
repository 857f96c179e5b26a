! Zeros without their minus sign.
  real :: x = -0.0, y = -0.0001
  real(8) :: z
  z = x
  print *, x, y, z, sign(1.0, x), sign(2d0, -1d0)
  print '(f5.1,f6.2,e10.2,g10.3,en12.2)', x, y, x, y, x
  end
