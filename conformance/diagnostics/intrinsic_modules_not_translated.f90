program intrinsic_modules_not_translated
  use, intrinsic :: ieee_arithmetic, only: ieee_is_nan
  use, intrinsic :: iso_c_binding, only: c_int, c_f_pointer
  !ERROR FC5001
  use, intrinsic :: iso_fortran_env, only: lock_type
  implicit none
  integer(c_int) :: n
  n = 1
  print *, n, ieee_is_nan(1.0)
end program intrinsic_modules_not_translated
