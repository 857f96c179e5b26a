! Scalars of every interoperable type to and from C functions: by value, by reference, as results (F2018 18.3.1).
module scalar_functions
  use, intrinsic :: iso_c_binding
  implicit none
  interface
    function twice_i8(x) bind(c) result(y)
      import :: c_int8_t
      integer(c_int8_t), value :: x
      integer(c_int8_t) :: y
    end function
    function twice_i16(x) bind(c) result(y)
      import :: c_int16_t
      integer(c_int16_t), value :: x
      integer(c_int16_t) :: y
    end function
    function twice_i32(x) bind(c) result(y)
      import :: c_int32_t
      integer(c_int32_t), value :: x
      integer(c_int32_t) :: y
    end function
    function twice_i64(x) bind(c) result(y)
      import :: c_int64_t
      integer(c_int64_t), value :: x
      integer(c_int64_t) :: y
    end function
    real(c_float) function half_f(x) bind(c, name='Half_Float')
      import :: c_float
      real(c_float), value :: x
    end function
    real(c_double) function half_d(x) bind(c, name='Half_Double')
      import :: c_double
      real(c_double), value :: x
    end function
    complex(c_float_complex) function turn_f(z) bind(c)
      import :: c_float_complex
      complex(c_float_complex), value :: z
    end function
    complex(c_double_complex) function turn_d(z, w) bind(c)
      import :: c_double_complex
      complex(c_double_complex), value :: z
      complex(c_double_complex), intent(in) :: w
    end function
    logical(c_bool) function negate(b) bind(c)
      import :: c_bool
      logical(c_bool), value :: b
    end function
    character(kind=c_char) function next_letter(c) bind(c)
      import :: c_char
      character(kind=c_char), value :: c
    end function
    type(c_ptr) function same(p) bind(c)
      import :: c_ptr
      type(c_ptr), value :: p
    end function
    subroutine change_all(a, b, c, d, e, f, g, h, i, j) bind(c)
      import
      integer(c_signed_char), intent(inout) :: a
      integer(c_short), intent(inout) :: b
      integer(c_int), intent(inout) :: c
      integer(c_long), intent(inout) :: d
      real(c_float), intent(inout) :: e
      real(c_double), intent(inout) :: f
      complex(c_float_complex), intent(inout) :: g
      complex(c_double_complex), intent(inout) :: h
      logical(c_bool), intent(inout) :: i
      character(kind=c_char), intent(inout) :: j
    end subroutine
    integer(c_long) function many(a, b, c, d, e, f, g, h, i, j, k, l) bind(c)
      import
      integer(c_int), value :: a, b, c, d, e, f, g
      real(c_double), value :: h, i, j
      integer(c_int8_t), value :: k
      real(c_float), value :: l
    end function
    integer(c_int) function no_arguments() bind(c)
      import :: c_int
    end function
    subroutine tick() bind(c)
    end subroutine
  end interface
end module

program scalars
  use scalar_functions
  implicit none
  integer(c_signed_char) :: a
  integer(c_short) :: b
  integer(c_int) :: c
  integer(c_long) :: d
  real(c_float) :: e
  real(c_double) :: f
  complex(c_float_complex) :: g
  complex(c_double_complex) :: h
  logical(c_bool) :: i
  character(kind=c_char) :: j
  integer(c_int), target :: t
  integer :: n

  print *, twice_i8(-60_c_int8_t), twice_i16(-16000_c_int16_t), twice_i32(123456789_c_int32_t)
  print *, twice_i64(-1234567890123_c_int64_t)
  print *, half_f(3.0), half_d(-5.0d0), half_f(tiny(1.0)), half_d(huge(1d0))
  print *, turn_f((1.0, 2.0)), turn_d((1.0d0, -2.0d0), (0.5d0, 0.25d0))
  print *, negate(.true._c_bool), negate(.false._c_bool), next_letter('a'), next_letter(c_char_'Y')
  print *, c_associated(same(c_loc(t)), c_loc(t)), c_associated(same(c_null_ptr))

  a = 1; b = 2; c = 3; d = 4; e = 5; f = 6; g = (7, 8); h = (9, 10); i = .true.; j = 'j'
  call change_all(a, b, c, d, e, f, g, h, i, j)
  print *, a, b, c, d
  print *, e, f, g, h, i, j
  print *, many(1, 2, 3, 4, 5, 6, 7, 8d0, 9d0, 10d0, -11_1, 12.5)
  do n = 1, 1000
    call tick
  end do
  print *, no_arguments()
end program
