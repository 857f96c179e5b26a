program rank_mismatch
  implicit none
  integer :: v(3), m(3, 3), s
  v = 1
  m = 2
  !ERROR FC2004
  s = v
  !ERROR FC2004
  v = m
  !ERROR FC2004
  print *, v + m
  !ERROR FC2004
  print *, m(1)
end program rank_mismatch
