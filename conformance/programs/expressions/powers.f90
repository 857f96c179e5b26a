! Powers with constant and variable exponents; the constant ones are chains of multiplications.
program powers
  implicit none
  real :: x
  double precision :: d
  complex :: z
  integer :: n, base
  x = 1.1
  d = 1.1d0
  z = (1.1, -0.3)
  print *, x**2, x**3, x**4
  print *, d**2, d**3, d**4
  do n = -3, 9
    print '(i3,2es24.16,2es16.8)', n, d**n, dble(x**n), z**n
  end do
  print *, d**0.5d0, d**1.5d0, d**(-0.25d0), x**d, d**x
  base = 3
  do n = 0, 20, 5
    print *, base**n, (-base)**n, base**(-n)
  end do
  print *, 2_8**40, int(2, 8)**62, (-2_8)**63
  print *, 0.0**0, 0.0**2, (-1.0)**3, (-1.0)**4
  print *, z**2, (2.0, 0.0)**2.0
  if (abs(d**3 - d * d * d) > 1d-15) error stop
end program powers
