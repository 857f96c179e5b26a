program undefined_label
  implicit none
  integer :: i
  i = 1
  !ERROR FC2011
  if (i == 1) goto 20
10 continue
  !ERROR FC2011
  print 30, i
end program undefined_label
