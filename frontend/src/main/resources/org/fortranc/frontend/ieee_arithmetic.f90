! F2018 17.11 for the kinds 4 and 8. Java computes with rounding to nearest and gradual underflow only, so other modes
! are not supported.
module ieee_arithmetic
  use ieee_exceptions
  implicit none
  private
  public :: ieee_flag_type, ieee_status_type, ieee_invalid, ieee_divide_by_zero, ieee_overflow, &
      ieee_underflow, ieee_inexact, ieee_usual, ieee_all, ieee_get_flag, ieee_set_flag, ieee_get_halting_mode, &
      ieee_set_halting_mode, ieee_get_status, ieee_set_status, ieee_support_flag, &
      ieee_support_halting
  intrinsic :: ieee_is_nan, ieee_selected_real_kind, ieee_support_datatype, ieee_support_denormal, &
      ieee_support_divide, ieee_support_inf, ieee_support_io, ieee_support_nan, ieee_support_sqrt, &
      ieee_support_standard, ieee_support_subnormal, ieee_support_underflow_control
  public :: ieee_is_nan, ieee_selected_real_kind, ieee_support_datatype, ieee_support_denormal, &
      ieee_support_divide, ieee_support_inf, ieee_support_io, ieee_support_nan, ieee_support_sqrt, &
      ieee_support_standard, ieee_support_subnormal, ieee_support_underflow_control
  type, public :: ieee_class_type
    private
    integer :: number
  end type
  type, public :: ieee_round_type
    private
    integer :: number
  end type
  type(ieee_class_type), parameter, public :: ieee_signaling_nan = ieee_class_type(1)
  type(ieee_class_type), parameter, public :: ieee_quiet_nan = ieee_class_type(2)
  type(ieee_class_type), parameter, public :: ieee_negative_inf = ieee_class_type(3)
  type(ieee_class_type), parameter, public :: ieee_negative_normal = ieee_class_type(4)
  type(ieee_class_type), parameter, public :: ieee_negative_subnormal = ieee_class_type(5)
  type(ieee_class_type), parameter, public :: ieee_negative_zero = ieee_class_type(6)
  type(ieee_class_type), parameter, public :: ieee_positive_zero = ieee_class_type(7)
  type(ieee_class_type), parameter, public :: ieee_positive_subnormal = ieee_class_type(8)
  type(ieee_class_type), parameter, public :: ieee_positive_normal = ieee_class_type(9)
  type(ieee_class_type), parameter, public :: ieee_positive_inf = ieee_class_type(10)
  type(ieee_class_type), parameter, public :: ieee_negative_denormal = ieee_negative_subnormal
  type(ieee_class_type), parameter, public :: ieee_positive_denormal = ieee_positive_subnormal
  type(ieee_class_type), parameter, public :: ieee_other_value = ieee_class_type(11)
  type(ieee_round_type), parameter, public :: ieee_nearest = ieee_round_type(0)
  type(ieee_round_type), parameter, public :: ieee_to_zero = ieee_round_type(1)
  type(ieee_round_type), parameter, public :: ieee_up = ieee_round_type(2)
  type(ieee_round_type), parameter, public :: ieee_down = ieee_round_type(3)
  type(ieee_round_type), parameter, public :: ieee_other = ieee_round_type(4)
  type(ieee_round_type), parameter, public :: ieee_away = ieee_round_type(5)
  interface operator(==)
    procedure class_eq, round_eq
  end interface
  interface operator(/=)
    procedure class_ne, round_ne
  end interface
  public :: operator(==), operator(/=)
  interface ieee_class
    procedure class_4, class_8
  end interface
  interface ieee_copy_sign
    procedure copy_sign_4_4, copy_sign_4_8, copy_sign_8_4, copy_sign_8_8
  end interface
  interface ieee_is_finite
    procedure is_finite_4, is_finite_8
  end interface
  interface ieee_is_negative
    procedure is_negative_4, is_negative_8
  end interface
  interface ieee_is_normal
    procedure is_normal_4, is_normal_8
  end interface
  interface ieee_logb
    procedure logb_4, logb_8
  end interface
  interface ieee_max_num
    procedure max_num_4, max_num_8
  end interface
  interface ieee_max_num_mag
    procedure max_num_mag_4, max_num_mag_8
  end interface
  interface ieee_min_num
    procedure min_num_4, min_num_8
  end interface
  interface ieee_min_num_mag
    procedure min_num_mag_4, min_num_mag_8
  end interface
  interface ieee_next_after
    procedure next_after_4_4, next_after_4_8, next_after_8_4, next_after_8_8
  end interface
  interface ieee_next_down
    procedure next_down_4, next_down_8
  end interface
  interface ieee_next_up
    procedure next_up_4, next_up_8
  end interface
  interface ieee_quiet_eq
    procedure quiet_eq_4, quiet_eq_8
  end interface
  interface ieee_quiet_ge
    procedure quiet_ge_4, quiet_ge_8
  end interface
  interface ieee_quiet_gt
    procedure quiet_gt_4, quiet_gt_8
  end interface
  interface ieee_quiet_le
    procedure quiet_le_4, quiet_le_8
  end interface
  interface ieee_quiet_lt
    procedure quiet_lt_4, quiet_lt_8
  end interface
  interface ieee_quiet_ne
    procedure quiet_ne_4, quiet_ne_8
  end interface
  interface ieee_rem
    procedure rem_4_4, rem_4_8, rem_8_4, rem_8_8
  end interface
  interface ieee_rint
    procedure rint_4, rint_8
  end interface
  interface ieee_scalb
    procedure scalb_4_1, scalb_4_2, scalb_4_4, scalb_4_8, scalb_8_1, scalb_8_2, scalb_8_4, scalb_8_8
  end interface
  interface ieee_signbit
    procedure signbit_4, signbit_8
  end interface
  interface ieee_support_rounding
    procedure support_rounding_4, support_rounding_8, support_rounding
  end interface
  interface ieee_unordered
    procedure unordered_4_4, unordered_4_8, unordered_8_4, unordered_8_8
  end interface
  interface ieee_value
    procedure value_4, value_8
  end interface
  public :: ieee_class, ieee_copy_sign, ieee_is_finite, ieee_is_negative, ieee_is_normal, ieee_logb, &
      ieee_max_num, ieee_max_num_mag, ieee_min_num, ieee_min_num_mag, ieee_next_after, ieee_next_down, &
      ieee_next_up, ieee_quiet_eq, ieee_quiet_ge, ieee_quiet_gt, ieee_quiet_le, ieee_quiet_lt, ieee_quiet_ne, &
      ieee_rem, ieee_rint, ieee_scalb, ieee_signbit, ieee_support_rounding, ieee_unordered, ieee_value, &
      ieee_get_rounding_mode, ieee_set_rounding_mode, ieee_get_underflow_mode, ieee_set_underflow_mode
contains
  elemental logical function class_eq(x, y)
    type(ieee_class_type), intent(in) :: x, y
    class_eq = x%number == y%number
  end function
  elemental logical function class_ne(x, y)
    type(ieee_class_type), intent(in) :: x, y
    class_ne = x%number /= y%number
  end function
  elemental logical function round_eq(x, y)
    type(ieee_round_type), intent(in) :: x, y
    round_eq = x%number == y%number
  end function
  elemental logical function round_ne(x, y)
    type(ieee_round_type), intent(in) :: x, y
    round_ne = x%number /= y%number
  end function
  subroutine ieee_get_rounding_mode(round_value)
    type(ieee_round_type), intent(out) :: round_value
    round_value = ieee_nearest
  end subroutine
  subroutine ieee_set_rounding_mode(round_value)
    type(ieee_round_type), intent(in) :: round_value
    if (round_value /= ieee_nearest) error stop 'IEEE_SET_ROUNDING_MODE: only IEEE_NEAREST is supported'
  end subroutine
  subroutine ieee_get_underflow_mode(gradual)
    logical, intent(out) :: gradual
    gradual = .true.
  end subroutine
  subroutine ieee_set_underflow_mode(gradual)
    logical, intent(in) :: gradual
    if (.not. gradual) error stop 'IEEE_SET_UNDERFLOW_MODE: only gradual underflow is supported'
  end subroutine
  elemental logical function is_finite_4(x)
    real(4), intent(in) :: x
    is_finite_4 = abs(x) <= huge(x)
  end function
  elemental logical function is_normal_4(x)
    real(4), intent(in) :: x
    is_normal_4 = x == 0 .or. abs(x) >= tiny(x) .and. abs(x) <= huge(x)
  end function
  elemental logical function is_negative_4(x)
    real(4), intent(in) :: x
    is_negative_4 = x == x .and. sign(1.0_4, x) < 0
  end function
  elemental logical function signbit_4(x)
    real(4), intent(in) :: x
    signbit_4 = sign(1.0_4, x) < 0
  end function
  elemental type(ieee_class_type) function class_4(x)
    real(4), intent(in) :: x
    integer(4) :: bits, magnitude
    bits = transfer(x, bits)
    magnitude = iand(bits, int(z'7fffffff', 4))
    if (magnitude > int(z'7f800000', 4)) then
      class_4 = merge(ieee_quiet_nan, ieee_signaling_nan, btest(bits, 22))
    else if (magnitude == int(z'7f800000', 4)) then
      class_4 = merge(ieee_negative_inf, ieee_positive_inf, bits < 0)
    else if (magnitude == 0) then
      class_4 = merge(ieee_negative_zero, ieee_positive_zero, bits < 0)
    else if (abs(x) < tiny(x)) then
      class_4 = merge(ieee_negative_subnormal, ieee_positive_subnormal, bits < 0)
    else
      class_4 = merge(ieee_negative_normal, ieee_positive_normal, bits < 0)
    end if
  end function
  elemental real(4) function logb_4(x)
    real(4), intent(in) :: x
    if (x /= x) then
      logb_4 = x
    else if (abs(x) > huge(x)) then
      logb_4 = abs(x)
    else if (x == 0) then
      logb_4 = -1/abs(x)
    else
      logb_4 = exponent(x) - 1
    end if
  end function
  elemental real(4) function rint_4(x)
    real(4), intent(in) :: x
    real(4), parameter :: whole = 8388608.0_4
    if (abs(x) < whole) then
      rint_4 = sign((abs(x) + whole) - whole, x)
    else
      rint_4 = x
    end if
  end function
  elemental real(4) function next_up_4(x)
    real(4), intent(in) :: x
    if (x /= x .or. x > huge(x)) then
      next_up_4 = x
    else
      next_up_4 = nearest(x, 1.0_4)
    end if
  end function
  elemental real(4) function next_down_4(x)
    real(4), intent(in) :: x
    if (x /= x .or. x < -huge(x)) then
      next_down_4 = x
    else
      next_down_4 = nearest(x, -1.0_4)
    end if
  end function
  elemental real(4) function value_4(x, class)
    real(4), intent(in) :: x
    type(ieee_class_type), intent(in) :: class
    select case (class%number)
    case (1)
      value_4 = transfer(int(z'7fa00000', 4), x)
    case (2)
      value_4 = transfer(int(z'7fc00000', 4), x)
    case (3)
      value_4 = -transfer(int(z'7f800000', 4), x)
    case (4)
      value_4 = -42
    case (5)
      value_4 = -tiny(x)/2
    case (6)
      value_4 = -0.0_4
    case (7)
      value_4 = 0
    case (8)
      value_4 = tiny(x)/2
    case (9)
      value_4 = 42
    case (10)
      value_4 = transfer(int(z'7f800000', 4), x)
    case default
      value_4 = 0
    end select
  end function
  elemental real(4) function scalb_4_1(x, i)
    real(4), intent(in) :: x
    integer(1), intent(in) :: i
    scalb_4_1 = scale(x, i)
  end function
  elemental real(4) function scalb_4_2(x, i)
    real(4), intent(in) :: x
    integer(2), intent(in) :: i
    scalb_4_2 = scale(x, i)
  end function
  elemental real(4) function scalb_4_4(x, i)
    real(4), intent(in) :: x
    integer(4), intent(in) :: i
    scalb_4_4 = scale(x, i)
  end function
  elemental real(4) function scalb_4_8(x, i)
    real(4), intent(in) :: x
    integer(8), intent(in) :: i
    scalb_4_8 = scale(x, int(max(-100000_8, min(100000_8, i)), 4))
  end function
  pure logical function support_rounding_4(round_value, x)
    type(ieee_round_type), intent(in) :: round_value
    real(4), intent(in) :: x
    support_rounding_4 = round_value == ieee_nearest
  end function
  elemental real(4) function copy_sign_4_4(x, y)
    real(4), intent(in) :: x
    real(4), intent(in) :: y
    copy_sign_4_4 = sign(x, sign(1.0_4, real(y, 4)))
  end function
  elemental logical function unordered_4_4(x, y)
    real(4), intent(in) :: x
    real(4), intent(in) :: y
    unordered_4_4 = x /= x .or. y /= y
  end function
  elemental real(4) function next_after_4_4(x, y)
    real(4), intent(in) :: x
    real(4), intent(in) :: y
    if (x /= x .or. y /= y) then
      next_after_4_4 = x + real(y, 4)
    else if (real(x, 4) == real(y, 4)) then
      next_after_4_4 = x
    else
      next_after_4_4 = nearest(x, merge(1.0_4, -1.0_4, real(y, 4) > real(x, 4)))
    end if
  end function
  elemental real(4) function rem_4_4(x, y)
    real(4), intent(in) :: x
    real(4), intent(in) :: y
    real(4) :: a, b
    a = abs(real(x, 4))
    b = abs(real(y, 4))
    if (.not. a <= huge(a) .or. b == 0 .or. b /= b) then
      rem_4_4 = (real(x, 4)*real(y, 4))/(real(x, 4)*real(y, 4))
      return
    end if
    if (b <= huge(b)/2) a = mod(a, b + b)
    if (b < 2*tiny(b)) then
      if (a + a > b) then
        a = a - b
        if (a + a >= b) a = a - b
      end if
    else if (a > b/2) then
      a = a - b
      if (a >= b/2) a = a - b
    end if
    rem_4_4 = merge(-a, a, x < 0)
    if (rem_4_4 == 0) rem_4_4 = sign(0.0_4, real(x, 4))
  end function
  elemental real(4) function copy_sign_4_8(x, y)
    real(4), intent(in) :: x
    real(8), intent(in) :: y
    copy_sign_4_8 = sign(x, sign(1.0_4, real(y, 4)))
  end function
  elemental logical function unordered_4_8(x, y)
    real(4), intent(in) :: x
    real(8), intent(in) :: y
    unordered_4_8 = x /= x .or. y /= y
  end function
  elemental real(4) function next_after_4_8(x, y)
    real(4), intent(in) :: x
    real(8), intent(in) :: y
    if (x /= x .or. y /= y) then
      next_after_4_8 = x + real(y, 4)
    else if (real(x, 8) == real(y, 8)) then
      next_after_4_8 = x
    else
      next_after_4_8 = nearest(x, merge(1.0_4, -1.0_4, real(y, 8) > real(x, 8)))
    end if
  end function
  elemental real(8) function rem_4_8(x, y)
    real(4), intent(in) :: x
    real(8), intent(in) :: y
    real(8) :: a, b
    a = abs(real(x, 8))
    b = abs(real(y, 8))
    if (.not. a <= huge(a) .or. b == 0 .or. b /= b) then
      rem_4_8 = (real(x, 8)*real(y, 8))/(real(x, 8)*real(y, 8))
      return
    end if
    if (b <= huge(b)/2) a = mod(a, b + b)
    if (b < 2*tiny(b)) then
      if (a + a > b) then
        a = a - b
        if (a + a >= b) a = a - b
      end if
    else if (a > b/2) then
      a = a - b
      if (a >= b/2) a = a - b
    end if
    rem_4_8 = merge(-a, a, x < 0)
    if (rem_4_8 == 0) rem_4_8 = sign(0.0_8, real(x, 8))
  end function
  elemental real(4) function max_num_4(x, y)
    real(4), intent(in) :: x, y
    if (x /= x) then
      max_num_4 = y
    else if (y /= y) then
      max_num_4 = x
    else if (x > y) then
      max_num_4 = x
    else if (y > x) then
      max_num_4 = y
    else
      max_num_4 = x
    end if
  end function
  elemental real(4) function max_num_mag_4(x, y)
    real(4), intent(in) :: x, y
    if (x /= x) then
      max_num_mag_4 = y
    else if (y /= y) then
      max_num_mag_4 = x
    else if (abs(x) > abs(y)) then
      max_num_mag_4 = x
    else if (abs(y) > abs(x)) then
      max_num_mag_4 = y
    else
      max_num_mag_4 = max(x, y)
    end if
  end function
  elemental real(4) function min_num_4(x, y)
    real(4), intent(in) :: x, y
    if (x /= x) then
      min_num_4 = y
    else if (y /= y) then
      min_num_4 = x
    else if (x < y) then
      min_num_4 = x
    else if (y < x) then
      min_num_4 = y
    else
      min_num_4 = x
    end if
  end function
  elemental real(4) function min_num_mag_4(x, y)
    real(4), intent(in) :: x, y
    if (x /= x) then
      min_num_mag_4 = y
    else if (y /= y) then
      min_num_mag_4 = x
    else if (abs(x) < abs(y)) then
      min_num_mag_4 = x
    else if (abs(y) < abs(x)) then
      min_num_mag_4 = y
    else
      min_num_mag_4 = min(x, y)
    end if
  end function
  elemental logical function quiet_eq_4(a, b)
    real(4), intent(in) :: a, b
    quiet_eq_4 = a == b
  end function
  elemental logical function quiet_ne_4(a, b)
    real(4), intent(in) :: a, b
    quiet_ne_4 = a /= b
  end function
  elemental logical function quiet_lt_4(a, b)
    real(4), intent(in) :: a, b
    quiet_lt_4 = a < b
  end function
  elemental logical function quiet_le_4(a, b)
    real(4), intent(in) :: a, b
    quiet_le_4 = a <= b
  end function
  elemental logical function quiet_gt_4(a, b)
    real(4), intent(in) :: a, b
    quiet_gt_4 = a > b
  end function
  elemental logical function quiet_ge_4(a, b)
    real(4), intent(in) :: a, b
    quiet_ge_4 = a >= b
  end function
  elemental logical function is_finite_8(x)
    real(8), intent(in) :: x
    is_finite_8 = abs(x) <= huge(x)
  end function
  elemental logical function is_normal_8(x)
    real(8), intent(in) :: x
    is_normal_8 = x == 0 .or. abs(x) >= tiny(x) .and. abs(x) <= huge(x)
  end function
  elemental logical function is_negative_8(x)
    real(8), intent(in) :: x
    is_negative_8 = x == x .and. sign(1.0_8, x) < 0
  end function
  elemental logical function signbit_8(x)
    real(8), intent(in) :: x
    signbit_8 = sign(1.0_8, x) < 0
  end function
  elemental type(ieee_class_type) function class_8(x)
    real(8), intent(in) :: x
    integer(8) :: bits, magnitude
    bits = transfer(x, bits)
    magnitude = iand(bits, int(z'7fffffffffffffff', 8))
    if (magnitude > int(z'7ff0000000000000', 8)) then
      class_8 = merge(ieee_quiet_nan, ieee_signaling_nan, btest(bits, 51))
    else if (magnitude == int(z'7ff0000000000000', 8)) then
      class_8 = merge(ieee_negative_inf, ieee_positive_inf, bits < 0)
    else if (magnitude == 0) then
      class_8 = merge(ieee_negative_zero, ieee_positive_zero, bits < 0)
    else if (abs(x) < tiny(x)) then
      class_8 = merge(ieee_negative_subnormal, ieee_positive_subnormal, bits < 0)
    else
      class_8 = merge(ieee_negative_normal, ieee_positive_normal, bits < 0)
    end if
  end function
  elemental real(8) function logb_8(x)
    real(8), intent(in) :: x
    if (x /= x) then
      logb_8 = x
    else if (abs(x) > huge(x)) then
      logb_8 = abs(x)
    else if (x == 0) then
      logb_8 = -1/abs(x)
    else
      logb_8 = exponent(x) - 1
    end if
  end function
  elemental real(8) function rint_8(x)
    real(8), intent(in) :: x
    real(8), parameter :: whole = 4503599627370496.0_8
    if (abs(x) < whole) then
      rint_8 = sign((abs(x) + whole) - whole, x)
    else
      rint_8 = x
    end if
  end function
  elemental real(8) function next_up_8(x)
    real(8), intent(in) :: x
    if (x /= x .or. x > huge(x)) then
      next_up_8 = x
    else
      next_up_8 = nearest(x, 1.0_8)
    end if
  end function
  elemental real(8) function next_down_8(x)
    real(8), intent(in) :: x
    if (x /= x .or. x < -huge(x)) then
      next_down_8 = x
    else
      next_down_8 = nearest(x, -1.0_8)
    end if
  end function
  elemental real(8) function value_8(x, class)
    real(8), intent(in) :: x
    type(ieee_class_type), intent(in) :: class
    select case (class%number)
    case (1)
      value_8 = transfer(int(z'7ff4000000000000', 8), x)
    case (2)
      value_8 = transfer(int(z'7ff8000000000000', 8), x)
    case (3)
      value_8 = -transfer(int(z'7ff0000000000000', 8), x)
    case (4)
      value_8 = -42
    case (5)
      value_8 = -tiny(x)/2
    case (6)
      value_8 = -0.0_8
    case (7)
      value_8 = 0
    case (8)
      value_8 = tiny(x)/2
    case (9)
      value_8 = 42
    case (10)
      value_8 = transfer(int(z'7ff0000000000000', 8), x)
    case default
      value_8 = 0
    end select
  end function
  elemental real(8) function scalb_8_1(x, i)
    real(8), intent(in) :: x
    integer(1), intent(in) :: i
    scalb_8_1 = scale(x, i)
  end function
  elemental real(8) function scalb_8_2(x, i)
    real(8), intent(in) :: x
    integer(2), intent(in) :: i
    scalb_8_2 = scale(x, i)
  end function
  elemental real(8) function scalb_8_4(x, i)
    real(8), intent(in) :: x
    integer(4), intent(in) :: i
    scalb_8_4 = scale(x, i)
  end function
  elemental real(8) function scalb_8_8(x, i)
    real(8), intent(in) :: x
    integer(8), intent(in) :: i
    scalb_8_8 = scale(x, int(max(-100000_8, min(100000_8, i)), 4))
  end function
  pure logical function support_rounding_8(round_value, x)
    type(ieee_round_type), intent(in) :: round_value
    real(8), intent(in) :: x
    support_rounding_8 = round_value == ieee_nearest
  end function
  elemental real(8) function copy_sign_8_4(x, y)
    real(8), intent(in) :: x
    real(4), intent(in) :: y
    copy_sign_8_4 = sign(x, sign(1.0_8, real(y, 8)))
  end function
  elemental logical function unordered_8_4(x, y)
    real(8), intent(in) :: x
    real(4), intent(in) :: y
    unordered_8_4 = x /= x .or. y /= y
  end function
  elemental real(8) function next_after_8_4(x, y)
    real(8), intent(in) :: x
    real(4), intent(in) :: y
    if (x /= x .or. y /= y) then
      next_after_8_4 = x + real(y, 8)
    else if (real(x, 8) == real(y, 8)) then
      next_after_8_4 = x
    else
      next_after_8_4 = nearest(x, merge(1.0_8, -1.0_8, real(y, 8) > real(x, 8)))
    end if
  end function
  elemental real(8) function rem_8_4(x, y)
    real(8), intent(in) :: x
    real(4), intent(in) :: y
    real(8) :: a, b
    a = abs(real(x, 8))
    b = abs(real(y, 8))
    if (.not. a <= huge(a) .or. b == 0 .or. b /= b) then
      rem_8_4 = (real(x, 8)*real(y, 8))/(real(x, 8)*real(y, 8))
      return
    end if
    if (b <= huge(b)/2) a = mod(a, b + b)
    if (b < 2*tiny(b)) then
      if (a + a > b) then
        a = a - b
        if (a + a >= b) a = a - b
      end if
    else if (a > b/2) then
      a = a - b
      if (a >= b/2) a = a - b
    end if
    rem_8_4 = merge(-a, a, x < 0)
    if (rem_8_4 == 0) rem_8_4 = sign(0.0_8, real(x, 8))
  end function
  elemental real(8) function copy_sign_8_8(x, y)
    real(8), intent(in) :: x
    real(8), intent(in) :: y
    copy_sign_8_8 = sign(x, sign(1.0_8, real(y, 8)))
  end function
  elemental logical function unordered_8_8(x, y)
    real(8), intent(in) :: x
    real(8), intent(in) :: y
    unordered_8_8 = x /= x .or. y /= y
  end function
  elemental real(8) function next_after_8_8(x, y)
    real(8), intent(in) :: x
    real(8), intent(in) :: y
    if (x /= x .or. y /= y) then
      next_after_8_8 = x + real(y, 8)
    else if (real(x, 8) == real(y, 8)) then
      next_after_8_8 = x
    else
      next_after_8_8 = nearest(x, merge(1.0_8, -1.0_8, real(y, 8) > real(x, 8)))
    end if
  end function
  elemental real(8) function rem_8_8(x, y)
    real(8), intent(in) :: x
    real(8), intent(in) :: y
    real(8) :: a, b
    a = abs(real(x, 8))
    b = abs(real(y, 8))
    if (.not. a <= huge(a) .or. b == 0 .or. b /= b) then
      rem_8_8 = (real(x, 8)*real(y, 8))/(real(x, 8)*real(y, 8))
      return
    end if
    if (b <= huge(b)/2) a = mod(a, b + b)
    if (b < 2*tiny(b)) then
      if (a + a > b) then
        a = a - b
        if (a + a >= b) a = a - b
      end if
    else if (a > b/2) then
      a = a - b
      if (a >= b/2) a = a - b
    end if
    rem_8_8 = merge(-a, a, x < 0)
    if (rem_8_8 == 0) rem_8_8 = sign(0.0_8, real(x, 8))
  end function
  elemental real(8) function max_num_8(x, y)
    real(8), intent(in) :: x, y
    if (x /= x) then
      max_num_8 = y
    else if (y /= y) then
      max_num_8 = x
    else if (x > y) then
      max_num_8 = x
    else if (y > x) then
      max_num_8 = y
    else
      max_num_8 = x
    end if
  end function
  elemental real(8) function max_num_mag_8(x, y)
    real(8), intent(in) :: x, y
    if (x /= x) then
      max_num_mag_8 = y
    else if (y /= y) then
      max_num_mag_8 = x
    else if (abs(x) > abs(y)) then
      max_num_mag_8 = x
    else if (abs(y) > abs(x)) then
      max_num_mag_8 = y
    else
      max_num_mag_8 = max(x, y)
    end if
  end function
  elemental real(8) function min_num_8(x, y)
    real(8), intent(in) :: x, y
    if (x /= x) then
      min_num_8 = y
    else if (y /= y) then
      min_num_8 = x
    else if (x < y) then
      min_num_8 = x
    else if (y < x) then
      min_num_8 = y
    else
      min_num_8 = x
    end if
  end function
  elemental real(8) function min_num_mag_8(x, y)
    real(8), intent(in) :: x, y
    if (x /= x) then
      min_num_mag_8 = y
    else if (y /= y) then
      min_num_mag_8 = x
    else if (abs(x) < abs(y)) then
      min_num_mag_8 = x
    else if (abs(y) < abs(x)) then
      min_num_mag_8 = y
    else
      min_num_mag_8 = min(x, y)
    end if
  end function
  elemental logical function quiet_eq_8(a, b)
    real(8), intent(in) :: a, b
    quiet_eq_8 = a == b
  end function
  elemental logical function quiet_ne_8(a, b)
    real(8), intent(in) :: a, b
    quiet_ne_8 = a /= b
  end function
  elemental logical function quiet_lt_8(a, b)
    real(8), intent(in) :: a, b
    quiet_lt_8 = a < b
  end function
  elemental logical function quiet_le_8(a, b)
    real(8), intent(in) :: a, b
    quiet_le_8 = a <= b
  end function
  elemental logical function quiet_gt_8(a, b)
    real(8), intent(in) :: a, b
    quiet_gt_8 = a > b
  end function
  elemental logical function quiet_ge_8(a, b)
    real(8), intent(in) :: a, b
    quiet_ge_8 = a >= b
  end function
  pure logical function support_rounding(round_value)
    type(ieee_round_type), intent(in) :: round_value
    support_rounding = round_value == ieee_nearest
  end function
end module ieee_arithmetic
