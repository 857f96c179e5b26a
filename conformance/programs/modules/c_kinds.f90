! The kinds of ISO_C_BINDING, also of types that take a processor's extra effort.
program c_kinds
  use, intrinsic :: iso_c_binding
  implicit none
  print *, c_signed_char, c_short, c_int, c_long, c_long_long, c_size_t, c_intptr_t, c_ptrdiff_t, c_intmax_t
  print *, c_int8_t, c_int16_t, c_int32_t, c_int64_t, c_int128_t
  print *, c_int_least8_t, c_int_least16_t, c_int_least32_t, c_int_least64_t, c_int_least128_t
  print *, c_int_fast8_t, c_int_fast16_t, c_int_fast32_t, c_int_fast64_t, c_int_fast128_t
  print *, c_float, c_double, c_long_double, c_float128
  print *, c_float_complex, c_double_complex, c_long_double_complex, c_float128_complex
  print *, c_bool, c_char
  print *, iachar([c_null_char, c_alert, c_backspace, c_form_feed, c_new_line, c_carriage_return, c_horizontal_tab, &
                   c_vertical_tab])
end program
