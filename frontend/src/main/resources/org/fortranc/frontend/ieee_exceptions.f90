! F2018 17.11: the exceptions are the processor's, whose bits fenv_get and fenv_set read and write. Nothing can stop at
! an exception in a Java machine, so halting is refused.
module ieee_exceptions
  implicit none
  private
  intrinsic :: fenv_get, fenv_set
  type, public :: ieee_flag_type
    private
    integer :: bit
  end type
  type, public :: ieee_status_type
    private
    integer :: bits
  end type
  type(ieee_flag_type), parameter, public :: ieee_invalid = ieee_flag_type(1)
  type(ieee_flag_type), parameter, public :: ieee_divide_by_zero = ieee_flag_type(4)
  type(ieee_flag_type), parameter, public :: ieee_overflow = ieee_flag_type(8)
  type(ieee_flag_type), parameter, public :: ieee_underflow = ieee_flag_type(16)
  type(ieee_flag_type), parameter, public :: ieee_inexact = ieee_flag_type(32)
  type(ieee_flag_type), parameter, public :: ieee_usual(3) = [ieee_overflow, ieee_divide_by_zero, ieee_invalid]
  type(ieee_flag_type), parameter, public :: &
      ieee_all(5) = [ieee_overflow, ieee_divide_by_zero, ieee_invalid, ieee_underflow, ieee_inexact]
  interface ieee_support_flag
    procedure support_flag, support_flag_4, support_flag_8
  end interface
  public :: ieee_get_flag, ieee_set_flag, ieee_get_halting_mode, ieee_set_halting_mode, ieee_get_status, &
      ieee_set_status, ieee_support_flag, ieee_support_halting
contains
  elemental subroutine ieee_get_flag(flag, flag_value)
    type(ieee_flag_type), intent(in) :: flag
    logical, intent(out) :: flag_value
    integer :: raised
    call fenv_get(raised)
    flag_value = iand(raised, flag%bit) /= 0
  end subroutine
  elemental subroutine ieee_set_flag(flag, flag_value)
    type(ieee_flag_type), intent(in) :: flag
    logical, intent(in) :: flag_value
    integer :: raised
    call fenv_get(raised)
    call fenv_set(merge(ior(raised, flag%bit), iand(raised, not(flag%bit)), flag_value))
  end subroutine
  elemental subroutine ieee_get_halting_mode(flag, halting)
    type(ieee_flag_type), intent(in) :: flag
    logical, intent(out) :: halting
    halting = .false.
  end subroutine
  elemental subroutine ieee_set_halting_mode(flag, halting)
    type(ieee_flag_type), intent(in) :: flag
    logical, intent(in) :: halting
    if (halting) error stop 'IEEE_SET_HALTING_MODE: halting is not supported'
  end subroutine
  subroutine ieee_get_status(status_value)
    type(ieee_status_type), intent(out) :: status_value
    call fenv_get(status_value%bits)
  end subroutine
  subroutine ieee_set_status(status_value)
    type(ieee_status_type), intent(in) :: status_value
    call fenv_set(status_value%bits)
  end subroutine
  pure logical function support_flag(flag)
    type(ieee_flag_type), intent(in) :: flag
    support_flag = .true.
  end function
  pure logical function support_flag_4(flag, x)
    type(ieee_flag_type), intent(in) :: flag
    real(4), intent(in) :: x
    support_flag_4 = .true.
  end function
  pure logical function support_flag_8(flag, x)
    type(ieee_flag_type), intent(in) :: flag
    real(8), intent(in) :: x
    support_flag_8 = .true.
  end function
  pure logical function ieee_support_halting(flag)
    type(ieee_flag_type), intent(in) :: flag
    ieee_support_halting = .false.
  end function
end module ieee_exceptions
