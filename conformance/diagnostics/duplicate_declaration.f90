program duplicate_declaration
  implicit none
  integer :: a, b
  !ERROR FC2002
  real :: a
  a = 1
  b = 2
  print *, a, b
end program duplicate_declaration
