program undeclared_name
  implicit none
  integer :: count
  count = 1
  !ERROR FC2001
  cuont = count + 1
  !ERROR FC2001
  print *, count + total
end program undeclared_name
