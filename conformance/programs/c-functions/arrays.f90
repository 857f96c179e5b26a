! Arrays as arguments of C functions: explicit shape and assumed size, sections, parts of larger arrays (F2018 18.3.6).
module array_functions
  use, intrinsic :: iso_c_binding
  implicit none
  interface
    real(c_double) function total(n, x) bind(c)
      import
      integer(c_int), value :: n
      real(c_double), intent(in) :: x(n)
    end function
    subroutine scale(n, factor, x) bind(c)
      import
      integer(c_int), value :: n
      real(c_float), value :: factor
      real(c_float), intent(inout) :: x(*)
    end subroutine
    subroutine transpose_c(rows, columns, a, b) bind(c)
      import
      integer(c_int), value :: rows, columns
      integer(c_int), intent(in) :: a(rows, columns)
      integer(c_int), intent(out) :: b(columns, rows)
    end subroutine
    subroutine invert(n, flags) bind(c)
      import
      integer(c_size_t), value :: n
      logical(c_bool), intent(inout) :: flags(*)
    end subroutine
    subroutine conjugate(n, z) bind(c)
      import
      integer(c_int), intent(in) :: n
      complex(c_double_complex), intent(inout) :: z(*)
    end subroutine
    integer(c_int) function count_letter(n, texts, letter) bind(c)
      import
      integer(c_int), value :: n
      character(kind=c_char), intent(in) :: texts(*)
      character(kind=c_char), value :: letter
    end function
    subroutine fill_bytes(n, a) bind(c)
      import
      integer(c_int), value :: n
      integer(c_int8_t), intent(out) :: a(0:n - 1)
    end subroutine
    subroutine swap(a, b) bind(c)
      import
      integer(c_short), intent(inout) :: a(4), b(4)
    end subroutine
  end interface
end module

program arrays
  use array_functions
  implicit none
  real(c_double), allocatable :: x(:)
  real(c_float) :: y(10), m(3, 4)
  integer(c_int) :: a(2, 3), b(3, 2), i
  logical(c_bool) :: flags(5)
  complex(c_double_complex) :: z(4)
  integer(c_int8_t) :: bytes(-3:6)
  integer(c_short) :: w(4, 2)
  character(len=5) :: names(3)
  real(c_double), parameter :: table(3) = [1.5d0, 2.5d0, 3.5d0]
  real(c_double), target :: store(6)
  real(c_double), pointer :: p(:)

  x = [(real(i, c_double) / 4, i = 1, 1000)]
  print *, total(1000, x), total(3, x(998:)), total(500, x(2::2)), total(0, x), total(3, table)
  print *, total(2, [10d0, 20d0]), total(3, 2 * table + 1)

  y = [(real(i), i = 1, 10)]
  call scale(3, 10.0, y(4))
  call scale(4, -1.0, y(1:7:2))
  print '(10f7.1)', y
  m = reshape([(real(i), i = 1, 12)], [3, 4])
  call scale(4, 100.0, m(2, :))
  call scale(3, 0.5, m(:, 3))
  call scale(2, -1.0, m(2:3, 4))
  print '(3f9.2)', m

  a = reshape([1, 2, 3, 4, 5, 6], [2, 3])
  b = -1
  call transpose_c(2, 3, a, b)
  print '(3i4)', b

  flags = [.true., .false., .true., .true., .false.]
  call invert(4_c_size_t, flags(2))
  print *, flags
  z = [(cmplx(i, 10 * i, c_double), i = 1, 4)]
  call conjugate(2, z(2:3))
  print '(4(f5.1, f6.1))', z

  names = ['apple', 'pearl', 'lilac']
  print *, count_letter(15, names, 'l'), count_letter(5, names(2), 'l'), count_letter(4, 'ball', 'l')
  bytes = 0
  call fill_bytes(5, bytes(-1:3))
  print '(10i4)', bytes
  w = reshape([1, 2, 3, 4, 5, 6, 7, 8], [4, 2])
  call swap(w(:, 1), w(:, 2))
  print '(4i4)', w

  store = [1, 2, 3, 4, 5, 6]
  p => store(6:1:-2)
  print *, total(3, p), total(2, p(2:))
  deallocate (x)
end program
