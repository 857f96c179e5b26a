! ISO_FORTRAN_ENV: kinds, units, status values; kinds of ISO_C_BINDING.
program intrinsic_modules
  use, intrinsic :: iso_fortran_env, only: int8, int16, int32, int64, real32, real64, output_unit, error_unit, &
    input_unit, iostat_end, iostat_eor, character_storage_size, numeric_storage_size
  use iso_c_binding, only: c_int, c_double, c_float
  implicit none
  integer(int64) :: big
  real(real64) :: x
  integer(c_int) :: n
  real(c_double) :: d
  integer :: ios
  character(len=4) :: text
  big = 2_int64**40
  x = 1.0_real64 / 3
  n = 7_c_int
  d = x * n
  write (output_unit, *) int8, int16, int32, int64, real32, real64, c_int, c_double, c_float
  write (output_unit, *) big, x, n, d
  write (error_unit, '(a)') 'a message on standard error'
  read (input_unit, *, iostat=ios) text
  print *, ios == iostat_end, iostat_end, iostat_eor
  text = 'ab'
  read (text, *, iostat=ios) big
  print *, ios > 0, text
  print *, character_storage_size, numeric_storage_size, output_unit, input_unit
  write (0, *) 'unit', 0
end program intrinsic_modules
