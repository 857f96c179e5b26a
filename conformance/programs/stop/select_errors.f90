! Errors that are caught: IOSTAT, ERR, END, STAT; then a STOP that depends on their number.
program select_errors
  implicit none
  integer :: n, ios, caught
  real, allocatable :: a(:)
  character(len=100) :: message
  character(len=5) :: text = 'abc'
  caught = 0
  read (text, '(i5)', iostat=ios, iomsg=message) n
  if (ios > 0) caught = caught + 1
  print *, ios, trim(message)
  read (text, *, err=10) n
  print *, 'not reached'
10 caught = caught + 1
  open (20, status='scratch')
  read (20, *, end=20) n
  print *, 'not reached'
20 caught = caught + 1
  read (*, *, iostat=ios, iomsg=message) n
  print *, ios, trim(message)
  open (30, file='absent/file.txt', status='old', iostat=ios, iomsg=message)
  if (ios /= 0) caught = caught + 1
  print *, ios, trim(message)
  allocate (a(2))
  allocate (a(2), stat=ios, errmsg=message)
  print *, ios, trim(message)
  deallocate (a)
  deallocate (a, stat=ios, errmsg=message)
  print *, ios, trim(message)
  print *, caught
  if (caught == 4) stop 4
end program select_errors
