! The right-hand side is evaluated before any part of the left changes.
program arrays_overlap
  implicit none
  integer :: a(8), i, m(4, 4), idx(4)
  character(len=10) :: t
  a = (/ (i, i = 1, 8) /)
  a(2:8) = a(1:7)
  print *, a
  a = (/ (i, i = 1, 8) /)
  a(1:7) = a(2:8)
  print *, a
  a = (/ (i, i = 1, 8) /)
  a = a(8:1:-1)
  print *, a
  a(1:7:2) = a(2:8:2) + a(1:4)
  print *, a
  a = (/ (i, i = 1, 8) /)
  idx = (/ 4, 3, 2, 1 /)
  a(idx) = a(1:4) * 10
  print *, a
  a(1:4) = a(a(5:8) - 4)
  print *, a
  m = reshape((/ (i, i = 1, 16) /), (/ 4, 4 /))
  m = transpose(m)
  print '(4i4)', m
  m(2:4, 2:4) = m(1:3, 1:3)
  m(1, :) = m(:, 1)
  print '(4i4)', m
  t = 'abcdefghij'
  t(3:10) = t(1:8)
  print *, t
  t(1:5) = t(4:10)
  print *, t
  a = a + sum(a)
  print *, a
  a = a / a(1)
  print *, a
  if (any(a /= 1 .and. a /= 2)) print *, 'quotients differ'
end program arrays_overlap
