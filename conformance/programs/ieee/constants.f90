! The parts of the intrinsic modules that are known when a program is compiled (F2018 16.10.2, 17.11, 18.2)
module kinds_of_all
  use, intrinsic :: iso_fortran_env
  use, intrinsic :: ieee_arithmetic, only: ieee_selected_real_kind, nan_there => ieee_is_nan, &
      ieee_value, quiet => ieee_quiet_nan
  implicit none
  integer, parameter :: wp = ieee_selected_real_kind(p=12)
  integer(int8), parameter :: small = 5_int8
contains
  pure elemental logical function missing(x)
    real(wp), intent(in) :: x
    missing = nan_there(x)
  end function
  pure function mark(x, hide) result(y)
    real(wp), intent(in) :: x(:)
    logical, intent(in) :: hide(:)
    real(wp) :: y(size(x))
    y = merge(ieee_value(x, quiet), x, hide)
  end function
end module
program main
  use kinds_of_all
  implicit none
  real(wp) :: x(5)
  print *, wp, small, real64, int64, output_unit, iostat_end
  print *, character_kinds(1), integer_kinds(:4), numeric_storage_size
  x = mark([1._wp, 2._wp, 3._wp, 4._wp, 5._wp], [.false., .true., .false., .true., .false.])
  print *, missing(x), count(missing(x))
  print *, sum(x, mask=.not. missing(x))
end program
