! A list-directed read that finds a letter where an integer should be.
program bad_integer_input
  implicit none
  integer :: a, b
  read (*, *) a
  print *, a
  read (*, *) a, b
  print *, 'not reached', a, b
end program bad_integer_input
