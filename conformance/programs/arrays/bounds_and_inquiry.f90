! Lower bounds, shapes and sizes of whole arrays, sections, expressions and zero-sized arrays.
program bounds_and_inquiry
  implicit none
  real :: a(-2:2, 0:3), z(5:4, 3)
  integer :: v(10:12)
  a = 1
  v = (/ 4, 5, 6 /)
  print *, lbound(a), ubound(a), shape(a), size(a), size(a, 1), size(a, dim=2), rank(a)
  print *, lbound(a, 1), ubound(a, 2), lbound(a(:, :)), ubound(a(:, 1:2)), lbound(a + 1, 1), ubound(a + 1, 1)
  print *, lbound(z), ubound(z), shape(z), size(z), sum(z), maxval(v), maxloc(v), minloc(v)
  print *, lbound(v), ubound(v), lbound(v(11:)), ubound(v(11:)), v(10), v(12)
  print *, lbound((v)), size(v(12:10)), size(v(12:10:-1)), kind(size(v)), size(v, kind=8)
  call assumed(a, v)
  call explicit(a, 4)
  print *, a(-2, 0), a(2, 3), v
contains
  subroutine assumed(x, n)
    real, intent(inout) :: x(:, -1:)
    integer, intent(inout) :: n(0:)
    print *, lbound(x), ubound(x), lbound(n), ubound(n)
    x(1, -1) = 11
    x(5, 2) = 22
    n(0) = -4
  end subroutine assumed
  subroutine explicit(x, n)
    integer, intent(in) :: n
    real, intent(in) :: x(n, *)
    print *, lbound(x), size(x, 1), ubound(x, 1), x(1, 1), x(4, 5), lbound(x, 2)
  end subroutine explicit
end program bounds_and_inquiry
