! Array assignment of different shapes, with bounds checking.
program shape_mismatch
  implicit none
  integer :: a(4), n
  integer, allocatable :: b(:)
  n = 3
  allocate (b(n))
  b = 7
  a(1:n) = b
  print *, a(1:n)
  n = 4
  a(1:n) = a(1:n) + b
  print *, 'not reached'
end program shape_mismatch
