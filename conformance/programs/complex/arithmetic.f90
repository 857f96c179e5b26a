! Complex arithmetic, parts, comparison, division with scaling, mixed kinds and arrays.
program arithmetic
  implicit none
  complex :: a, b, z(3)
  complex(8) :: w, v
  character(len=30) :: text = '(1d-200,1d-200)'
  real :: x
  integer :: i
  a = (3.0, -4.0)
  b = cmplx(1.0, 2.0)
  x = 2.0
  print *, a + b, a - b, a * b, a / b, -a
  print *, a * x, x / a, a + 1, 2 - b, a == (3.0, -4.0), a /= b
  print *, real(a), aimag(a), abs(a), conjg(a), a%re, b%im
  w = a
  read (text, *) v
  print *, w / v, v / (1d-190, -1d-200), abs((1d200, 1d200)), w * (0, 1)
  z = (/ ((1.0, 1.0) * i, i = 1, 3) /)
  print *, z, sum(z), product(z), z * conjg(z), dot_product(z, z), matmul(reshape((/ z, z /), (/ 2, 3 /)), z)
  a%re = 10
  a%im = -a%im
  print *, a, cmplx(1.5d0, -2.5d0), cmplx(1.5d0, kind=8), kind(a * w), z%re, sum(z%im)
  print '(2f8.3,2es12.4)', a, w
  x = a
  i = (5.9, 3.0)
  print *, x, i
  call rotate(z)
  print *, z
contains
  elemental subroutine rotate(c)
    complex, intent(inout) :: c
    c = c * (0.0, 1.0)
  end subroutine rotate
end program arithmetic
