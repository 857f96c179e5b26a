! The constants of F2018 16.10.2 with gfortran's values; those that are scalar are replaced by them where they are used.
! No options are told: the program is linked from object files that may have had different ones.
module iso_fortran_env
  implicit none
  integer, parameter :: character_storage_size = 8
  integer, parameter :: error_unit = 0
  integer, parameter :: file_storage_size = 8
  integer, parameter :: input_unit = 5
  integer, parameter :: int8 = 1
  integer, parameter :: int16 = 2
  integer, parameter :: int32 = 4
  integer, parameter :: int64 = 8
  integer, parameter :: iostat_end = -1
  integer, parameter :: iostat_eor = -2
  integer, parameter :: iostat_inquire_internal_unit = 5018
  integer, parameter :: numeric_storage_size = 32
  integer, parameter :: output_unit = 6
  integer, parameter :: initial_team = 0
  integer, parameter :: parent_team = 1
  integer, parameter :: current_team = 2
  integer, parameter :: stat_unlocked = 0
  integer, parameter :: stat_locked = 1
  integer, parameter :: stat_locked_other_image = 2
  integer, parameter :: stat_stopped_image = 6000
  integer, parameter :: stat_failed_image = 6001
  integer, parameter :: stat_unlocked_failed_image = 6002
  integer, parameter :: real32 = 4
  integer, parameter :: real64 = 8
  integer, parameter :: real128 = 16
  integer, parameter :: atomic_int_kind = 4
  integer, parameter :: atomic_logical_kind = 4
  integer, parameter :: character_kinds(2) = [1, 4]
  integer, parameter :: integer_kinds(5) = [1, 2, 4, 8, 16]
  integer, parameter :: logical_kinds(5) = [1, 2, 4, 8, 16]
  integer, parameter :: real_kinds(4) = [4, 8, 10, 16]
contains
  pure function compiler_version() result(version)
    character(49) :: version
    version = 'fortranc 1.0 (compatible with GCC version 12.2.0)'
  end function compiler_version
  pure function compiler_options() result(options)
    character(0) :: options
    options = ''
  end function compiler_options
end module iso_fortran_env
