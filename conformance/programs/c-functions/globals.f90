! Variables and COMMON blocks that C has under the same name: BIND(C) with and without NAME=, in C or in Fortran first
! (F2018 18.9).
module global_variables
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: setting
    integer(c_int) :: level
    real(c_double) :: limits(2)
    character(kind=c_char) :: code
  end type
  integer(c_int), bind(c) :: counter
  integer(c_int), bind(c, name='startValue') :: start_value = 40
  real(c_double), bind(c, name='C_Weights') :: weights(2, 3)
  type(setting), bind(c) :: current
  logical(c_bool), protected, bind(c) :: ready = .false.
  character(kind=c_char), bind(c) :: greeting(6)
  type(c_ptr), bind(c) :: where_counter
  complex(c_double_complex) :: phase
  bind(c, name='the_phase') :: phase
  integer(c_long) :: only_here
  bind(c) :: only_here
  integer(c_int) :: mode
  real(c_float) :: gains(3)
  common /hardware/ mode, gains
  bind(c) :: /hardware/
  integer(c_short) :: single
  common /one/ single
  bind(c, name='just_one') :: /one/
  interface
    subroutine step() bind(c)
    end subroutine
    integer(c_int) function look() bind(c)
      import
    end function
    subroutine show_phase(re, im) bind(c)
      import
      real(c_double), intent(out) :: re, im
    end subroutine
  end interface
contains
  subroutine bump_counter() bind(c)
    counter = counter + 1000
    current%level = current%level * 2
  end subroutine
end module

program globals
  use global_variables
  implicit none
  real(c_double) :: re, im
  integer :: i

  print *, counter, start_value
  print *, weights
  print *, current%level, current%limits, current%code
  print *, ready, greeting
  call step
  print *, counter, start_value, ready
  print *, weights(:, 2)
  print *, current%level, current%limits, current%code
  print *, c_associated(where_counter), mode, gains, single
  phase = (1.5d0, -2.5d0)
  call show_phase(re, im)
  print *, re, im, phase
  counter = 5
  current%limits = [0.25d0, 0.5d0]
  gains = gains * 2
  single = 7
  weights(1, 1) = -1
  greeting = [(achar(64 + i, c_char), i = 1, 6)]
  only_here = 12
  print *, look()
  call other_unit
  print *, counter, mode, gains, single
end program

subroutine other_unit
  use, intrinsic :: iso_c_binding
  use global_variables, only: again => counter, step
  implicit none
  integer(c_int) :: m
  real(c_float) :: g(3)
  common /hardware/ m, g
  bind(c) :: /hardware/
  again = again + 1
  m = m + 1
  g(3) = 33
  call step
end subroutine
