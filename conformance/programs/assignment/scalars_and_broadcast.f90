! Scalars to arrays, mixed types, characters padded and cut.
program scalars_and_broadcast
  implicit none
  integer :: n(3), m(2, 2)
  real :: x(3)
  double precision :: d(0:2)
  complex :: z(2)
  character(len=3) :: c(3)
  character(len=6) :: long
  logical :: l(2)
  n = 7
  x = 1 / 3.0
  d = x
  z = 2
  m = -1.9
  c = 'abcdef'
  l = n(1:2) > 6
  print *, n, x, d
  print *, z, m, c, l
  n = x * 10
  x = n
  d = (/ 1, 2, 3 /) / 2
  z = (/ (1.0, 2.0), (3.0, 4.0) /) * d(1:2)
  c = (/ 'a  ', 'bb ', 'ccc' /)
  long = c(2) // c(3)
  print *, n, x, d
  print *, z, '|', c, '|', long, '|'
  c(:)(2:2) = '-'
  print *, c
  c(2)(:) = 'x'
  long(4:) = 'qr'
  print *, c, '|', long, '|'
  n(2:1) = 99
  n((/ 3, 1 /)) = (/ 30, 10 /)
  print *, n
  if (n(3) /= 30) error stop
end program scalars_and_broadcast
