! Reading from a unit that was opened for writing only.
program unit_not_open_for_reading
  implicit none
  integer :: n, ios
  open (10, file='write_only.txt', action='write')
  write (10, *) 1
  rewind 10
  read (10, *, iostat=ios) n
  print *, ios > 0
  read (10, *) n
  print *, 'not reached'
end program unit_not_open_for_reading
