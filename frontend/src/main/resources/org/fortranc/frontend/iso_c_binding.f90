! The kinds and characters of F2018 18.2.2 with gfortran's values on x86-64 Linux. An address is a number that the
! run time gives to the storage of an object.
module iso_c_binding
  implicit none
  integer, parameter :: c_int = 4
  integer, parameter :: c_short = 2
  integer, parameter :: c_long = 8
  integer, parameter :: c_long_long = 8
  integer, parameter :: c_signed_char = 1
  integer, parameter :: c_size_t = 8
  integer, parameter :: c_int8_t = 1
  integer, parameter :: c_int16_t = 2
  integer, parameter :: c_int32_t = 4
  integer, parameter :: c_int64_t = 8
  integer, parameter :: c_int_least8_t = 1
  integer, parameter :: c_int_least16_t = 2
  integer, parameter :: c_int_least32_t = 4
  integer, parameter :: c_int_least64_t = 8
  integer, parameter :: c_int_fast8_t = 1
  integer, parameter :: c_int_fast16_t = 8
  integer, parameter :: c_int_fast32_t = 8
  integer, parameter :: c_int_fast64_t = 8
  integer, parameter :: c_int128_t = 16
  integer, parameter :: c_int_least128_t = 16
  integer, parameter :: c_int_fast128_t = 16
  integer, parameter :: c_intmax_t = 8
  integer, parameter :: c_intptr_t = 8
  integer, parameter :: c_ptrdiff_t = 8
  integer, parameter :: c_float = 4
  integer, parameter :: c_double = 8
  integer, parameter :: c_long_double = 10
  integer, parameter :: c_float128 = 16
  integer, parameter :: c_float_complex = 4
  integer, parameter :: c_double_complex = 8
  integer, parameter :: c_long_double_complex = 10
  integer, parameter :: c_float128_complex = 16
  integer, parameter :: c_bool = 1
  integer, parameter :: c_char = 1
  character(len=1), parameter :: c_null_char = achar(0)
  character(len=1), parameter :: c_alert = achar(7)
  character(len=1), parameter :: c_backspace = achar(8)
  character(len=1), parameter :: c_form_feed = achar(12)
  character(len=1), parameter :: c_new_line = achar(10)
  character(len=1), parameter :: c_carriage_return = achar(13)
  character(len=1), parameter :: c_horizontal_tab = achar(9)
  character(len=1), parameter :: c_vertical_tab = achar(11)
  type, bind(c) :: c_ptr
    private
    integer(8) :: address
  end type
  type, bind(c) :: c_funptr
    private
    integer(8) :: address
  end type
  type(c_ptr), parameter :: c_null_ptr = c_ptr(0)
  type(c_funptr), parameter :: c_null_funptr = c_funptr(0)
  intrinsic :: c_associated, c_loc, c_funloc, c_sizeof, c_f_pointer, c_f_procpointer
end module iso_c_binding
