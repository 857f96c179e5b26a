! Implied DO in data transfer: nested, with steps, expressions, and array elements as items.
program implied_do
  implicit none
  integer :: m(3, 4), i, j, k
  real :: v(6)
  character(len=100) :: line
  m = reshape((/ (i, i = 1, 12) /), (/ 3, 4 /))
  print '(4i4)', ((m(i, j), j = 1, 4), i = 1, 3)
  print *, (i, m(i, i), i = 1, 3)
  print *, ((10 * i + j, j = i, 3), i = 1, 3)
  print *, (m(i, ::2), i = 3, 1, -2)
  print '(10i3)', (k, k = 1, 0), (k, k = 9, 1, -4), 77
  line = '6 5 4 3 2 1'
  read (line, *) (v(i), i = 6, 1, -1)
  print '(6f4.1)', v
  line = '2 30 4 50'
  read (line, *) (j, v(j), i = 1, 2)
  print '(6f5.1)', v, real(j)
  print *, i, (merge('odd ', 'even', mod(i, 2) == 1), i = 1, 3), i
  write (line, '(3(i0,":",f0.1,1x))') (i, v(i), i = 1, 3)
  print *, trim(line)
  if (sum(m) /= 78) error stop
end program implied_do
