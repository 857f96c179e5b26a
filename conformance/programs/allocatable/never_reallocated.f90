! -fno-realloc-lhs: an assignment leaves the shape as it is.
program never_reallocated
  implicit none
  integer, allocatable :: a(:)
  integer :: b(2:4)
  b = [7, 8, 9]
  allocate (a(0:2))
  a = b
  print *, lbound(a), ubound(a), a
  a = b + 1
  print *, lbound(a), ubound(a), a
end program
