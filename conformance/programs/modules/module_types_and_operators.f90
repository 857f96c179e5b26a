! A module of rational numbers: types, operators, assignment and conversions that travel through USE.
module rationals
  implicit none
  private
  type, public :: rational
    integer :: n = 0, d = 1
  end type rational
  public :: operator(+), operator(-), operator(*), operator(/), operator(==), operator(<), assignment(=), ratio
  interface operator(+)
    module procedure add, add_integer
  end interface
  interface operator(-)
    module procedure subtract
    module procedure negate
  end interface
  interface operator(*)
    module procedure multiply
  end interface
  interface operator(/)
    module procedure divide
  end interface
  interface operator(==)
    module procedure equal
  end interface
  interface operator(<)
    module procedure less
  end interface
  interface assignment(=)
    module procedure from_integer, to_real
  end interface
contains
  elemental function ratio(n, d) result(r)
    integer, intent(in) :: n, d
    type(rational) :: r
    integer :: g
    g = gcd(abs(n), abs(d))
    r = rational(sign(n, n * d) / g, abs(d) / g)
  end function ratio
  pure recursive integer function gcd(a, b) result(g)
    integer, intent(in) :: a, b
    if (b == 0) then
      g = max(a, 1)
    else
      g = gcd(b, mod(a, b))
    end if
  end function gcd
  elemental type(rational) function add(a, b)
    type(rational), intent(in) :: a, b
    add = ratio(a%n * b%d + b%n * a%d, a%d * b%d)
  end function add
  elemental type(rational) function add_integer(a, k)
    type(rational), intent(in) :: a
    integer, intent(in) :: k
    add_integer = ratio(a%n + k * a%d, a%d)
  end function add_integer
  elemental type(rational) function subtract(a, b)
    type(rational), intent(in) :: a, b
    subtract = a + (-b)
  end function subtract
  elemental type(rational) function negate(a)
    type(rational), intent(in) :: a
    negate = rational(-a%n, a%d)
  end function negate
  elemental type(rational) function multiply(a, b)
    type(rational), intent(in) :: a, b
    multiply = ratio(a%n * b%n, a%d * b%d)
  end function multiply
  elemental type(rational) function divide(a, b)
    type(rational), intent(in) :: a, b
    divide = ratio(a%n * b%d, a%d * b%n)
  end function divide
  elemental logical function equal(a, b)
    type(rational), intent(in) :: a, b
    equal = a%n == b%n .and. a%d == b%d
  end function equal
  elemental logical function less(a, b)
    type(rational), intent(in) :: a, b
    less = a%n * b%d < b%n * a%d
  end function less
  elemental subroutine from_integer(r, k)
    type(rational), intent(out) :: r
    integer, intent(in) :: k
    r%n = k
  end subroutine from_integer
  elemental subroutine to_real(x, r)
    real, intent(out) :: x
    type(rational), intent(in) :: r
    x = real(r%n) / r%d
  end subroutine to_real
end module rationals
program module_types_and_operators
  use rationals
  implicit none
  type(rational) :: a, b, h, v(4)
  real :: x, xs(4)
  integer :: i
  a = ratio(3, -6)
  b = 2
  print *, a, b, a + b, a - b, a * b, a / b, -a, a + 1
  print *, a == ratio(-1, 2), a < b, b < a
  h = 0
  do i = 1, 10
    h = h + ratio(1, i)
  end do
  x = h
  print *, h, x
  v = ratio((/ 1, 2, 3, 4 /), (/ 2, 4, 9, 8 /))
  xs = v * v
  print *, v, xs
  print *, count(v == v(1)), v(4) - v(1) == ratio(0, 5)
  if (.not. (h == ratio(7381, 2520))) error stop 'harmonic sum'
end program module_types_and_operators
