subroutine storage_and_data(k)
  implicit none
  integer :: k, l, a(3), b(2)
  logical :: m(2, 1)
!ERROR FC3004
  equivalence (k, l)
!ERROR FC3005
  data a(4) / 1 /
  b = 1
  m = .true.
!ERROR FC2004
  print *, sum(b, mask=m)
!ERROR FC3005
  write (*, *, end=10) 1
10 continue
end subroutine
