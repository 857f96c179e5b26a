program bad_label
  implicit none
  integer :: i
  i = 1
10 i = i + 1
  !ERROR FC1006
10 print *, i
  !ERROR FC1006
123456 continue
  !ERROR FC1006
0 print *, i
end program bad_label
