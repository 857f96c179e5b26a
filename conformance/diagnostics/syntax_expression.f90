program syntax_expression
  implicit none
  integer :: a, b
  a = 1
  !ERROR FC1002
  b = a + * 2
  !ERROR FC1002
  b = (a + 1
  !ERROR FC1002
  print *, a b
  b = 2
  print *, a, b
end program syntax_expression
