! INQUIRE about unit numbers that no file may have.
program unit_ranges
  implicit none
  integer :: unit, status
  integer(8) :: far
  logical :: exists, connected
  character(60) :: message

  do unit = -4, 0
    exists = .true.
    connected = .true.
    message = ' '
    inquire (unit=unit, exist=exists, opened=connected, iostat=status, iomsg=message)
    print *, unit, status, exists, connected, trim(message)
  end do
  far = 2_8**31 + 7
  inquire (far, exist=exists, iostat=status)
  print *, status, exists
  inquire (-far, exist=exists, iostat=status)
  print *, status, exists
  message = ' '
  write (far, *, iostat=status, iomsg=message) 5
  print *, status, trim(message)
end program
