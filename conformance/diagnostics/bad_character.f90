program bad_character
  implicit none
  integer :: i
  !ERROR FC1008
  i = 1 ? 2
  !ERROR FC1008
  i = 3 ^ 2
  print *, i
end program bad_character
