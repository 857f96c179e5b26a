! SIZE of an array that is not allocated, and arguments that are not there: -fcheck=pointer.
program size_of_nothing
  implicit none
  integer, allocatable :: queue(:)
  allocate (queue(5))
  print '(a,i0)', 'waiting: ', size(queue)
  deallocate (queue)
  print '(a,i0)', 'waiting: ', size(queue)
end program size_of_nothing
