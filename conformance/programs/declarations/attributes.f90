! Attributes as statements and in entity declarations, in any order.
program attributes
  implicit none
  integer a, b(3), c
  dimension c(2, 2)
  real, dimension(3) :: x, y(2), z
  save :: a
  allocatable q
  real q(:)
  integer, dimension(-1:1, 0:2), save :: grid = 0
  intrinsic sin, cos
  external square
  real square
  real pi2
  parameter (pi2 = 6.25)
  target t
  integer t
  real, external :: cube
  a = 1
  b = (/ 1, 2, 3 /)
  c = 4
  x = 1.0
  y = 2.0
  z = x * y(1)
  t = 9
  allocate (q(2:4))
  q = pi2
  grid(-1, 2) = 5
  print *, a, b, c
  print *, size(x), size(y), size(z), z
  print *, lbound(q), ubound(q), q
  print *, lbound(grid), ubound(grid), sum(grid), grid(-1, 2)
  print *, apply(square, 3.0), apply(cube, 2.0), square(1.5), sin(0.0) + cos(0.0), t
contains
  real function apply(f, v)
    real, external :: f
    real, intent(in) :: v
    apply = f(v) + 1.0
  end function apply
end program attributes
real function square(v)
  implicit none
  real, intent(in) :: v
  square = v * v
end function square
real function cube(v)
  implicit none
  real v
  cube = v**3
end function cube
