! A library whose generic interfaces and constants list kinds that the program does not use.
module kinds_and_shapes
  use, intrinsic :: iso_fortran_env, only: real32, real64, real128, int64
  implicit none
  integer, parameter :: qp = selected_real_kind(33, 4931), i16 = selected_int_kind(38), ucs4 = selected_char_kind('ISO_10646')
  real(qp), parameter :: biggest = huge(1._qp), least = tiny(1.0_qp), pi = 3.14159265358979323846264338327950288_qp
  real(qp), parameter :: table(3) = [1._qp, 2*pi, -pi/3]
  complex(qp), parameter :: i_unit = (0._qp, 1._qp)
  integer, parameter :: bits = storage_size(biggest), figures = precision(1._qp), ten = range(1_i16)
  integer(i16) :: counter = 170141183460469231731687303715884105727_i16
  character(kind=ucs4, len=5) :: wide = ucs4_'abcde'
  type :: extended
    real(qp) :: value = 0
    type(extended), pointer :: next => null()
  end type
  type :: mixed
    integer :: n = 3
  contains
    procedure, private :: add_4, add_16
    generic :: add => add_4, add_16
    procedure :: describe
  end type
  interface norm
    module procedure norm_4, norm_8, norm_16
  end interface
contains
  real function norm_4(x) result(r)
    real, intent(in) :: x(:)
    r = sqrt(sum(x**2))
  end function
  real(real64) function norm_8(x) result(r)
    real(real64), intent(in) :: x(:)
    r = sqrt(sum(x**2))
  end function
  real(qp) function norm_16(x) result(r)
    real(qp), intent(in) :: x(:)
    r = sqrt(sum(x**2))
  end function
  subroutine add_4(self, x)
    class(mixed), intent(inout) :: self
    integer, intent(in) :: x
    self%n = self%n + x
  end subroutine
  subroutine add_16(self, x)
    class(mixed), intent(inout) :: self
    integer(i16), intent(in) :: x
    self%n = self%n + int(x)
  end subroutine
  subroutine describe(self)
    class(mixed), intent(in) :: self
    print *, 'n', self%n
  end subroutine
  real function through_quad(x)
    real, intent(in) :: x
    through_quad = real(real(x, qp)*pi)
  end function
  real function uses_it(x)
    real, intent(in) :: x
    uses_it = through_quad(x)
  end function
end module
program p
  use kinds_and_shapes
  implicit none
  type(mixed) :: m
  class(*), allocatable :: any
  print *, norm([3., 4.]), norm([3d0, 4d0]), bits, figures, ten, qp, i16, ucs4, kind(biggest)
  call m%add(4)
  call m%describe
  allocate(any, source=3)
  select type (any)
  type is (integer)
    print *, 'integer'
  type is (real(qp))
    print *, 'quad'
  end select
end program
