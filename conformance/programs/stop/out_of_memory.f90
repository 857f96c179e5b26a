! Out of memory: with STAT= and ERRMSG= the program goes on, without it ends.
program out_of_memory
  implicit none
  real(8), allocatable :: huge_array(:), small(:)
  real(8), pointer :: huge_target(:)
  integer :: status
  character(60) :: message
  message = 'unchanged'
  allocate (huge_array(2_8**42), stat=status, errmsg=message)
  print *, status /= 0, allocated(huge_array), trim(message)
  message = 'unchanged'
  allocate (huge_target(2_8**43), stat=status, errmsg=message)
  print *, status /= 0, trim(message)
  allocate (small(10), stat=status, errmsg=message)
  print *, status, size(small)
  print *, 'before'
  allocate (huge_array(2_8**43))
  print *, 'never'
end program
