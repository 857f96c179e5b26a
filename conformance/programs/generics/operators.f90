! Defined operators, unary and binary, with precedence; extended intrinsic operators.
module intervals
  implicit none
  type interval
    real :: low, high
  end type interval
  interface operator(+)
    module procedure add
  end interface
  interface operator(*)
    module procedure multiply, scale_left
  end interface
  interface operator(.in.)
    module procedure inside
  end interface
  interface operator(.mid.)
    module procedure midpoint
  end interface
  interface operator(//)
    module procedure hull
  end interface
  interface operator(.and.)
    module procedure intersection
  end interface
  interface operator(<=)
    module procedure contained
  end interface
contains
  elemental type(interval) function add(a, b)
    type(interval), intent(in) :: a, b
    add = interval(a%low + b%low, a%high + b%high)
  end function add
  elemental type(interval) function multiply(a, b)
    type(interval), intent(in) :: a, b
    real :: p(4)
    p = (/ a%low * b%low, a%low * b%high, a%high * b%low, a%high * b%high /)
    multiply = interval(minval(p), maxval(p))
  end function multiply
  elemental type(interval) function scale_left(s, a)
    real, intent(in) :: s
    type(interval), intent(in) :: a
    scale_left = interval(min(s * a%low, s * a%high), max(s * a%low, s * a%high))
  end function scale_left
  elemental logical function inside(x, a)
    real, intent(in) :: x
    type(interval), intent(in) :: a
    inside = a%low <= x .and. x <= a%high
  end function inside
  elemental real function midpoint(a)
    type(interval), intent(in) :: a
    midpoint = 0.5 * (a%low + a%high)
  end function midpoint
  elemental type(interval) function hull(a, b)
    type(interval), intent(in) :: a, b
    hull = interval(min(a%low, b%low), max(a%high, b%high))
  end function hull
  elemental type(interval) function intersection(a, b)
    type(interval), intent(in) :: a, b
    intersection = interval(max(a%low, b%low), min(a%high, b%high))
  end function intersection
  elemental logical function contained(a, b)
    type(interval), intent(in) :: a, b
    contained = a%low >= b%low .and. a%high <= b%high
  end function contained
end module intervals
program operators
  use intervals
  implicit none
  type(interval) :: a, b, v(3)
  a = interval(1.0, 2.0)
  b = interval(-1.0, 3.0)
  print *, a + b, a * b, 2.0 * a, (-2.0) * b
  print *, a + b * a, (a + b) * a, 2.0 * a + b
  print *, 1.5 .in. a, 1.0 + 1.5 .in. a, .not. (0.0 .in. a), 0.0 .in. b .and. a
  print *, .mid. b, .mid. a + .mid. b, 2.0 * .mid. b, .mid. b == 1.0
  print *, a // interval(5.0, 6.0), a .and. b, a <= b, b <= a
  v = (/ a, b, interval(0.0, 0.5) /)
  print *, v + a, .mid. v, 0.25 .in. v, (/ 1.0, 9.0, 0.5 /) .in. v
end program operators
