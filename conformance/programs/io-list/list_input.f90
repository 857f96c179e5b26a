! List-directed input: separators, repeats, nulls, slashes, quoted text, several lines.
program list_input
  implicit none
  integer :: i, j, k, n(5), ios
  real :: x, y
  double precision :: d
  complex :: z
  logical :: l, m
  character(len=8) :: s, t
  read *, i, j, k
  print *, i, j, k
  read *, x, y, d
  print *, x, y, d
  read *, n
  print *, n
  n = 7
  read *, n
  print *, n
  read *, z, l, m
  print *, z, l, m
  read *, s, t
  print *, '[', s, '][', t, ']'
  read *, s, t
  print *, '[', s, '][', t, ']'
  i = 1
  j = 2
  read *, i, j
  print *, i, j
  read (*, *) s
  read *, (n(i), i = 1, 5)
  print *, s, n
  read (*, *, iostat=ios) i
  print *, ios == 0, i
  read (*, *, iostat=ios) i
  print *, ios < 0
end program list_input
