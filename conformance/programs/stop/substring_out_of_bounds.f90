! A substring that ends after its parent string, with bounds checking.
program substring_out_of_bounds
  implicit none
  character(len=5) :: s = 'abcde'
  integer :: n
  n = 3
  print *, s(2:n)
  n = 6
  print *, s(2:n)
  print *, 'not reached'
end program substring_out_of_bounds
