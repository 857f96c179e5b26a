! An allocatable takes the lower bounds of a whole array, and 1 for a section of it.
program bounds_of_value
  implicit none
  integer, allocatable :: a(:), b(:)
  allocate (a(-1:2))
  a = 3
  b = a
  print *, lbound(b), ubound(b)
  deallocate (b)
  b = a(:)
  print *, lbound(b), ubound(b)
  deallocate (b)
  b = a(-1:2)
  print *, lbound(b), ubound(b)
  deallocate (b)
  b = (a)
  print *, lbound(b), ubound(b)
end program bounds_of_value
