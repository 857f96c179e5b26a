program type_mismatch_assignment
  implicit none
  integer :: n
  logical :: l
  character(len=4) :: c
  !ERROR FC2003
  n = 'text'
  !ERROR FC2003
  c = 5
  !ERROR FC2003
  l = 1.0
  print *, n, c, l
end program type_mismatch_assignment
