! CSHIFT of numbers: any shift, sections, dimensions, and arrays that are shifted into themselves.
program shifting
  implicit none
  integer :: a(5), m(3,4), k, i, j
  logical :: l(4)
  complex :: z(3)
  real, allocatable :: x(:), y(:,:)
  a = [(i, i=1,5)]
  m = reshape([(i, i=1,12)], [3,4])
  do k = -7, 7
    print *, cshift(a, k), '|', cshift(a(5:1:-2), k)
    print *, cshift(m, k), '|', cshift(m, k, 2)
    print *, cshift(m(::2, 4:1:-1), k, dim=2)
  end do
  a = cshift(a, 2) + a
  print *, a
  a(2:4) = cshift(a(3:5), -1)
  print *, a
  l = [.true., .false., .false., .true.]
  l = cshift(l, 1)
  print *, l
  z = [(1,2), (3,4), (5,6)]
  z = cshift(z, -1) * z
  print *, z
  allocate (x(0:3), y(-1:0, 5))
  x = [1, 2, 3, 4]
  x = x - cshift(x, 1) + cshift(x, -1)
  print *, x, lbound(x)
  y = reshape([(i*0.5, i=1,10)], [2,5])
  y = cshift(y, 2, 2) - y
  print *, y
  y = cshift(y, 1)
  print *, y
  print *, cshift(x(1:0), 3), size(cshift(x(1:0), 3))
  print *, sum(cshift(x, 1) * x), cshift(cshift(a, 1), -1)
  where (cshift(a, 1) > a) a = cshift(a, 1)
  print *, a
end program shifting
