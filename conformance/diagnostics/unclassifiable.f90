program unclassifiable
  implicit none
  integer :: i
  !ERROR FC1001
  this is no statement
  i = 1
  !ERROR FC1001
  i + 1
  print *, i
end program unclassifiable
