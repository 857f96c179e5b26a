! EQUIVALENCE of different types: bits of reals, halves of doubles, parts of complex numbers.
program punning
  implicit none
  real :: x
  integer :: bits
  equivalence (x, bits)
  double precision :: d
  integer :: half(2)
  equivalence (d, half(1))
  complex :: z(2)
  real :: parts(4)
  equivalence (z, parts)
  logical :: flag
  integer :: as_integer
  equivalence (flag, as_integer)
  integer :: i
  x = 1.0
  print '(z8.8)', bits
  bits = ibset(bits, 31)
  print *, x
  bits = int(z'40490fdb')
  print *, x
  d = -2.5d0
  print '(2z9.8)', half
  half = (/ 0, 1074266112 /)
  print *, d
  z = (/ (1.0, 2.0), (3.0, 4.0) /)
  parts(2:4:2) = -parts(2:4:2)
  print *, z, parts
  z(2) = z(1) * z(2)
  print *, parts
  as_integer = 0
  print *, flag
  flag = .true.
  print *, as_integer /= 0
  do i = 1, 3
    bits = bits + 8388608
    print *, x
  end do
end program punning
