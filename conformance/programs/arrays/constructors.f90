! Array constructors: nested implied DO, mixed items, types given, zero sizes.
program constructors
  implicit none
  integer :: i, j, n
  integer :: a(6)
  real, allocatable :: r(:)
  character(len=4) :: w(3)
  n = 3
  a = (/ 1, (i * i, i = 2, 4), 10, n /)
  print *, a
  print *, (/ ((10 * i + j, j = 1, i), i = 1, 3) /)
  print *, [(i, i = 10, 1, -4)], size([(i, i = 1, 0)])
  print *, [real :: 1, 2, 3.5] / 2, [integer(8) ::], [double precision :: 1, 2]
  w = [character(len=4) :: 'a', 'bcd', 'efghij']
  print '(3(a,"|"))', w
  print *, [character(len=2) ::], len([character(len=3) :: 'x', 'yz'])
  print *, [a(1:2), [7, 8], a(6:5:-1)]
  print *, [(a(i), a(i) + 1, i = 1, 2)], [(.true., mod(i, 2) == 0, i = 1, 2)]
  r = [(sqrt(real(i)), i = 1, n * n, n)]
  print *, r, size(r)
  print *, sum([((i * j, i = 1, 4), j = 1, 4)]), maxval([a, n]), [(1.0, real(i), i = 1, 2)]
  print *, reshape([(i, i = 1, 6)], [3, 2]), shape(reshape([a, a], [2, 3, 2]))
  print *, [(reshape([i, i + 1, i + 2, i + 3], [2, 2]), i = 1, 2)]
  if (any([1, 2] /= (/ 1, 2 /))) error stop
end program constructors
