! C functions that take C descriptors (F2018 18.3.6, 18.4): assumed-shape and assumed-rank arrays of all interoperable
! types, sections, TYPE(*), assumed-length CHARACTER, OPTIONAL arguments, changes that C makes in sections.
module shapes_in_c
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: point
    real(c_double) :: x, y
    integer(c_int) :: id
  end type
  interface
    real(c_double) function total(a) bind(c)
      import
      real(c_double), intent(in) :: a(:, :)
    end function
    subroutine describe(a) bind(c)
      type(*), intent(in) :: a(..)
    end subroutine
    subroutine scale(a, factor) bind(c)
      import
      real(c_float), intent(inout) :: a(..)
      real(c_float), value :: factor
    end subroutine
    subroutine shout(s) bind(c)
      import
      character(kind=c_char, len=*), intent(inout) :: s
    end subroutine
    subroutine words(s) bind(c)
      import
      character(kind=c_char, len=*), intent(in) :: s(:)
    end subroutine
    integer(c_int) function extents(a, b) bind(c, name='sum_of_extents')
      import
      integer(c_int), intent(in), optional :: a(:, :), b(..)
    end function
    subroutine move(p, dx) bind(c)
      import
      type(point), intent(inout) :: p(:)
      real(c_double), value :: dx
    end subroutine
    complex(c_double) function mean(z) bind(c)
      import
      complex(c_double), intent(in) :: z(:)
    end function
    integer(c_int) function any_true(l) bind(c)
      import
      logical(c_bool), intent(in) :: l(:)
    end function
  end interface
end module

program shapes
  use shapes_in_c
  implicit none
  real(c_double) :: d(0:2, 4)
  real(c_float) :: f(6), one, box(2, 2, 2)
  integer(c_int) :: i, t(4, 3)
  integer(c_int8_t) :: small(5) = 1_c_int8_t
  integer(c_int64_t), allocatable :: big(:, :)
  character(8) :: s = 'fortran', w(3) = [character(8) :: 'one', 'two', 'three']
  type(point) :: p(4)
  complex(c_double) :: z(5)
  logical(c_bool) :: l(4)
  d = reshape([(1d0 * i, i = 1, 12)], [3, 4])
  f = [(0.5 * i, i = 1, 6)]
  t = reshape([(i, i = 1, 12)], [4, 3])
  box = 1
  one = 3
  p = [(point(1d0 * i, -1d0 * i, i), i = 1, 4)]
  z = [((1d0, -2d0) * i, i = 1, 5)]
  l = .false.
  allocate (big(-1:0, 3))
  big = 7
  print *, total(d), total(d(1:2, :)), total(d(:, 4:1:-3)), total(d(2:1, :)), total(2 * d)
  call describe(d)
  call describe(d(::2, 2:3))
  call describe(t(2, :))
  call describe(5_c_int)
  call describe(small(5:1:-2))
  call describe(big)
  call describe(w)
  call describe(w(2)(3:5))
  call describe(p(2:))
  call describe(z)
  call describe(l(1:4:3))
  call describe(box(1, :, :))
  call describe([1.0_c_double, 2.0_c_double])
  call scale(f(1:5:2), 10.0)
  call scale(one, 2.0)
  call scale(box(:, 2, :), -3.0)
  print *, f, one
  print *, box
  call shout(s)
  call shout(w(2)(1:2))
  print *, s, w
  call words(w)
  call words(w(3:1:-2))
  call words(w(:)(2:3))
  print *, extents(), extents(t), extents(b=t(:, 1)), extents(t(1:2, :), t)
  call move(p(1:4:3), 100d0)
  print *, p
  print *, mean(z), mean(z(::4))
  print *, any_true(l), any_true([l, .true._c_bool])
end program

subroutine put_text(text, length) bind(c)
  use, intrinsic :: iso_c_binding
  implicit none
  character(kind=c_char), intent(in) :: text(*)
  integer(c_size_t), value :: length
  write (*, '(*(a))', advance='no') text(1:length)
end subroutine
