! Generic names resolved by type, kind, rank, procedures and optional arguments (F2018 15.4.3.4, 15.5.5.2)
module things
  implicit none
  integer, parameter :: dp = kind(1d0)
  type :: point
    real :: x = 0, y = 0
  end type
  type :: tag
    character(4) :: t = ' '
  end type
  interface describe
    module procedure describe_i, describe_r, describe_d, describe_c, describe_point, describe_vector, describe_matrix
    procedure describe_el
  end interface
  interface point
    procedure point_from_polar
  end interface
  interface operator(+)
    procedure add_points, add_tag
  end interface
  interface operator(-)
    procedure negate_point, subtract_points
  end interface
  interface operator(.dot.)
    procedure dot_points
  end interface
  interface operator(==)
    procedure same_point
  end interface
  interface operator(<)
    procedure less_point
  end interface
  interface operator(//)
    procedure join_points
  end interface
  interface assignment(=)
    procedure point_from_real, real_from_point, tag_from_text
  end interface
  interface apply
    procedure apply_function, apply_subroutine
  end interface
contains
  function describe_i(i) result(s)
    integer, intent(in) :: i
    character(20) :: s
    write (s, '(a,i0)') 'integer ', i
  end function
  function describe_r(x) result(s)
    real, intent(in) :: x
    character(20) :: s
    write (s, '(a,f5.2)') 'real ', x
  end function
  function describe_d(x) result(s)
    real(dp), intent(in) :: x
    character(20) :: s
    write (s, '(a,f5.2)') 'double ', x
  end function
  function describe_c(c, n) result(s)
    character(*), intent(in) :: c
    integer, intent(in), optional :: n
    character(20) :: s
    s = 'text ' // c
    if (present(n)) write (s, '(a,a,i0)') 'text ', c, n
  end function
  function describe_point(p) result(s)
    type(point), intent(in) :: p
    character(20) :: s
    write (s, '(a,2f5.1)') 'point ', p%x, p%y
  end function
  function describe_vector(v) result(s)
    integer, intent(in) :: v(:)
    character(20) :: s
    write (s, '(a,i0)') 'vector ', size(v)
  end function
  function describe_matrix(m) result(s)
    integer, intent(in) :: m(:, :)
    character(20) :: s
    write (s, '(a,i0)') 'matrix ', size(m)
  end function
  elemental function describe_el(l) result(s)
    logical, intent(in) :: l
    character(3) :: s
    s = merge('yes', 'no ', l)
  end function
  type(point) function point_from_polar(r, phi, scale)
    real, intent(in) :: r, phi
    integer, intent(in) :: scale
    point_from_polar = point(scale*r*cos(phi), scale*r*sin(phi))
  end function
  elemental type(point) function add_points(a, b)
    type(point), intent(in) :: a, b
    add_points = point(a%x + b%x, a%y + b%y)
  end function
  type(tag) function add_tag(a, b)
    type(tag), intent(in) :: a
    character(*), intent(in) :: b
    add_tag%t = trim(a%t) // b
  end function
  elemental type(point) function negate_point(a)
    type(point), intent(in) :: a
    negate_point = point(-a%x, -a%y)
  end function
  elemental type(point) function subtract_points(a, b)
    type(point), intent(in) :: a, b
    subtract_points = a + (-b)
  end function
  elemental real function dot_points(a, b)
    type(point), intent(in) :: a, b
    dot_points = a%x*b%x + a%y*b%y
  end function
  elemental logical function same_point(a, b)
    type(point), intent(in) :: a, b
    same_point = a%x == b%x .and. a%y == b%y
  end function
  elemental logical function less_point(a, b)
    type(point), intent(in) :: a, b
    less_point = (a .dot. a) < (b .dot. b)
  end function
  function join_points(a, b) result(c)
    type(point), intent(in) :: a(:), b
    type(point) :: c(size(a) + 1)
    c(:size(a)) = a
    c(size(c)) = b
  end function
  elemental subroutine point_from_real(p, x)
    type(point), intent(out) :: p
    real, intent(in) :: x
    p%x = x
    p%y = x
  end subroutine
  subroutine real_from_point(x, p)
    real, intent(out) :: x
    type(point), intent(in) :: p
    x = sqrt(p .dot. p)
  end subroutine
  subroutine tag_from_text(t, s)
    type(tag), intent(out) :: t
    character(*), intent(in) :: s
    t%t = s(1:1) // '_'
  end subroutine
  subroutine apply_function(f, x)
    interface
      real function f(x)
        real, intent(in) :: x
      end function
    end interface
    real, intent(inout) :: x
    x = f(x)
  end subroutine
  subroutine apply_subroutine(s, x)
    interface
      subroutine s(x)
        integer, intent(inout) :: x
      end subroutine
    end interface
    integer, intent(inout) :: x
    call s(x)
  end subroutine
  real function cube(x)
    real, intent(in) :: x
    cube = x**3
  end function
  subroutine increase(i)
    integer, intent(inout) :: i
    i = i + 1
  end subroutine
end module
program main
  use things, only: describe, point, tag, dp, assignment(=), operator(+), operator(-), operator(.dot.), operator(==), &
      operator(<), operator(//), apply, cube, increase
  implicit none
  type(point) :: a, b, list(3)
  type(tag) :: t
  real :: x
  integer :: i
  print *, describe(1), describe(2.5), describe(2.5_dp), describe('x'), describe('x', 3)
  print *, describe(point(1., 2.)), describe([1, 2]), describe(reshape([1, 2, 3, 4], [2, 2])), describe([.true., .false.])
  a = 3.0
  b = point(1., 0.) + a
  print *, a, b, a .dot. b, a == b, a < b, -a, b - a
  x = point(3., 4.)
  print *, x, point(2., 0., 3)
  list = [1., 2., 3.]
  list = list + a
  list(1) = list(2)
  print *, list, list == a, list .dot. a
  print *, list(:1) // a
  t = 'hello'
  t = t + 'xy'
  print *, t%t
  a = a + a - point(1., 1.)
  print *, a
  x = 2
  i = 7
  call apply(cube, x)
  call apply(increase, i)
  print *, x, i
end program
