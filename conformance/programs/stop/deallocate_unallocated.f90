! DEALLOCATE of what is not allocated, without STAT.
program deallocate_unallocated
  implicit none
  integer, allocatable :: list(:)
  print *, allocated(list)
  deallocate (list)
  print *, 'not reached'
end program deallocate_unallocated
