program main
  use, intrinsic :: ieee_arithmetic
  use, intrinsic :: ieee_exceptions
  use ieee_features, only: ieee_nan, ieee_inf
  implicit none
  integer, parameter :: k = ieee_selected_real_kind(10, 100)
  real(k) :: x, y
  real :: a(4), s
  type(ieee_class_type) :: c
  logical :: flag, all5(5)
  type(ieee_status_type) :: st
  type(ieee_round_type) :: r
  integer :: i
  print *, k, ieee_selected_real_kind(5)
  print *, ieee_support_nan(), ieee_support_inf(1.0), ieee_support_denormal(x), ieee_support_datatype(a)
  x = ieee_value(x, ieee_quiet_nan)
  print *, ieee_is_nan(x), x == x, ieee_is_finite(x), ieee_class(x) == ieee_quiet_nan
  x = ieee_value(x, ieee_positive_inf)
  print *, x, ieee_is_finite(x), ieee_is_negative(-x), ieee_class(-x) == ieee_negative_inf
  x = ieee_value(x, ieee_negative_zero)
  print *, ieee_is_negative(x), ieee_class(x) == ieee_negative_zero, ieee_is_normal(x)
  print *, ieee_value(1.0, ieee_positive_normal), ieee_value(1d0, ieee_negative_normal)
  x = ieee_value(x, ieee_positive_denormal)
  print *, x, ieee_is_normal(x), ieee_class(x) == ieee_positive_denormal, ieee_class(x) /= ieee_positive_subnormal
  a = [1.5, 2.5, -3.5, 0.4]
  print *, ieee_rint(a)
  print *, ieee_copy_sign(a, -1d0)
  print *, ieee_logb([8.0, 10.0, 0.3, 0.0])
  print *, ieee_scalb(1.5, 4), ieee_scalb(3d0, -2)
  print *, ieee_rem(5.0, 3.0), ieee_rem(-7.0, 2.0), ieee_rem(5.5d0, 2.0)
  print *, ieee_next_after(1.0, 2.0) - 1.0, ieee_next_after(1d0, 0d0) - 1d0, ieee_next_after(0.0, 1.0)
  print *, ieee_unordered(1.0, 2.0), ieee_unordered(ieee_value(s, ieee_quiet_nan), 1.0)
  do i = 1, 4
    c = ieee_class(a(i))
    if (c == ieee_positive_normal) then
      print *, 'positive'
    else if (c == ieee_negative_normal) then
      print *, 'negative'
    end if
  end do
  call ieee_set_flag(ieee_all, .false.)
  call ieee_get_flag(ieee_overflow, flag)
  print *, flag
  s = huge(s)
  s = s*a(2)
  call ieee_get_flag(ieee_overflow, flag)
  print *, flag, ieee_is_finite(s)
  call ieee_get_status(st)
  call ieee_set_flag(ieee_overflow, .false.)
  x = 1
  y = a(1) - 1.5
  x = x/y
  print *, x
  call ieee_get_flag([ieee_overflow, ieee_divide_by_zero, ieee_invalid], all5(1:3))
  print *, all5(1:3)
  call ieee_set_status(st)
  call ieee_get_flag(ieee_overflow, flag)
  print *, flag
  call ieee_set_flag(ieee_all, .false.)
  call ieee_get_rounding_mode(r)
  print *, r == ieee_nearest, r /= ieee_up
  call ieee_set_rounding_mode(ieee_nearest)
  print *, any(ieee_is_nan([1.0, 2.0])), count(ieee_is_finite(a))
end program
