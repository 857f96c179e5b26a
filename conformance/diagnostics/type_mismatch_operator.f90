program type_mismatch_operator
  implicit none
  integer :: n
  logical :: l
  n = 3
  !ERROR FC2003
  l = n .and. .true.
  !ERROR FC2003
  n = n + .true.
  !ERROR FC2003
  print *, 'a' < 1
  !ERROR FC2003
  if (n) print *, l
end program type_mismatch_operator
