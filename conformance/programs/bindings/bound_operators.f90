! Operators that come with a type: found through either operand, overridden by extensions, with their precedences.
module vectors
  implicit none

  type :: vector
    real :: x = 0.0, y = 0.0
  contains
    procedure, private :: add_vector
    procedure, private :: add_real
    procedure, private, pass(v) :: real_add
    generic :: operator(+) => add_vector, add_real, real_add
    procedure, private :: subtract
    procedure, private :: negate
    generic :: operator(-) => subtract, negate
    procedure, private, pass(v) :: scale_left
    procedure, private :: scale_right
    procedure, private :: dot
    generic :: operator(*) => scale_left, scale_right, dot
    procedure :: length
    generic :: operator(.len.) => length
    procedure, private :: equal
    generic :: operator(==) => equal
    procedure, private :: less
    generic :: operator(<) => less
    procedure, private :: turned
    generic :: operator(.turn.) => turned
    procedure, private :: join
    generic :: operator(//) => join
    procedure, private :: power
    generic :: operator(**) => power
    procedure, private :: is_null
    generic :: operator(.not.) => is_null
  end type vector

  type, extends(vector) :: weighted
    real :: weight = 2.0
  contains
    procedure :: length => weighted_length
  end type weighted

contains

  elemental function add_vector(a, b) result(c)
    class(vector), intent(in) :: a
    type(vector), intent(in) :: b
    type(vector) :: c
    c = vector(a%x + b%x, a%y + b%y)
  end function add_vector

  elemental function add_real(a, r) result(c)
    class(vector), intent(in) :: a
    real, intent(in) :: r
    type(vector) :: c
    c = vector(a%x + r, a%y)
  end function add_real

  elemental function real_add(r, v) result(c)
    real, intent(in) :: r
    class(vector), intent(in) :: v
    type(vector) :: c
    c = vector(v%x, r + v%y)
  end function real_add

  elemental function subtract(a, b) result(c)
    class(vector), intent(in) :: a
    type(vector), intent(in) :: b
    type(vector) :: c
    c = vector(a%x - b%x, a%y - b%y)
  end function subtract

  elemental function negate(a) result(c)
    class(vector), intent(in) :: a
    type(vector) :: c
    c = vector(-a%x, -a%y)
  end function negate

  elemental function scale_left(s, v) result(c)
    real, intent(in) :: s
    class(vector), intent(in) :: v
    type(vector) :: c
    c = vector(s * v%x, s * v%y)
  end function scale_left

  elemental function scale_right(v, k) result(c)
    class(vector), intent(in) :: v
    integer, intent(in) :: k
    type(vector) :: c
    c = vector(k * v%x, k * v%y)
  end function scale_right

  elemental real function dot(a, b)
    class(vector), intent(in) :: a
    type(vector), intent(in) :: b
    dot = a%x * b%x + a%y * b%y
  end function dot

  elemental real function length(a)
    class(vector), intent(in) :: a
    length = sqrt(a%x ** 2 + a%y ** 2)
  end function length

  elemental real function weighted_length(a)
    class(weighted), intent(in) :: a
    weighted_length = a%weight * a%vector%length()
  end function weighted_length

  elemental logical function equal(a, b)
    class(vector), intent(in) :: a
    type(vector), intent(in) :: b
    equal = a%x == b%x .and. a%y == b%y
  end function equal

  elemental logical function less(a, b)
    class(vector), intent(in) :: a
    class(vector), intent(in) :: b
    less = a%length() < b%length()
  end function less

  elemental function turned(a, quarters) result(c)
    class(vector), intent(in) :: a
    integer, intent(in) :: quarters
    type(vector) :: c
    integer :: i
    c = vector(a%x, a%y)
    do i = 1, quarters
      c = vector(-c%y, c%x)
    end do
  end function turned

  function join(a, b) result(text)
    class(vector), intent(in) :: a
    class(vector), intent(in) :: b
    character(len=24) :: text
    write (text, '(4f6.2)') a%x, a%y, b%x, b%y
  end function join

  elemental real function power(a, n)
    class(vector), intent(in) :: a
    integer, intent(in) :: n
    power = a%x ** n + a%y ** n
  end function power

  elemental logical function is_null(a)
    class(vector), intent(in) :: a
    is_null = a%x == 0.0 .and. a%y == 0.0
  end function is_null
end module vectors

program bound_operators
  use vectors, only: point => vector, weighted
  implicit none
  type(point) :: a, b, c, row(3)
  type(weighted) :: w
  class(point), allocatable :: p

  a = point(3.0, 4.0)
  b = point(1.0, -1.0)
  c = a + b * 2 - 0.5 * a
  print *, c%x, c%y
  c = -a + b
  print *, c%x, c%y, a * b, .len. a, .len. (a - b)
  c = 1.0 + a + 10.0
  print *, c%x, c%y
  print *, a == b, a == point(3.0, 4.0), b < a, .not. b, .not. (a - a)
  c = a .turn. 1
  print *, c%x, c%y
  c = a + b .turn. 2
  print *, c%x, c%y, a ** 2, -a * b
  print *, a // b
  w = weighted(vector=a)
  w%weight = 3.0
  print *, .len. w, w%length(), w%vector%length(), a < w, w < a
  c = w + b
  print *, c%x, c%y
  row = [a, b, c]
  row = row + a
  print *, row%x, row%y
  row = 2.0 * row
  print *, row%x, .len. row
  print *, row(1:2) * a
  allocate (p, source=w)
  print *, .len. p, p == a, a < p
  c = p - b
  print *, c%x, c%y
end program bound_operators
