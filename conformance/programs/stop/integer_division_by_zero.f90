! Integer division by zero ends the program as the processor's trap does.
program integer_division_by_zero
  implicit none
  integer :: a, b
  read (*, *) a, b
  print *, 'dividing'
  print *, a / b
  print *, 'not reached'
end program integer_division_by_zero
