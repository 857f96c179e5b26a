! ALLOCATE of what is allocated already, without STAT.
program allocate_twice
  implicit none
  real, allocatable :: work(:)
  allocate (work(10))
  print *, size(work)
  allocate (work(20))
  print *, 'not reached'
end program allocate_twice
