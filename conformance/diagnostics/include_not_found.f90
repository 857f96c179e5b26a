program include_not_found
  implicit none
  !ERROR FC1003
  include 'no_such_file.inc'
  print *, 'never'
end program include_not_found
