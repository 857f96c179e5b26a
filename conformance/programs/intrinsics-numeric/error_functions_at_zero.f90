! The error functions of constants: at zero, where their series has no first term, and far from it.
program error_functions_at_zero
  implicit none
  real, parameter :: at_zero(3) = [erf(0.0), erfc(0.0), erfc(-0.0)]
  double precision, parameter :: far(4) = [erf(9d0), erfc(9d0), erf(-9d0), erfc(-9d0)]
  double precision :: x = 0
  print '(3f8.4)', at_zero
  print '(4es24.16)', far
  print '(3f8.4)', erf(x), erfc(x), erfc_scaled(x)
end program error_functions_at_zero
