! STOP closes units: what was written can be read back before; the status is a named constant.
program stop_in_loop_with_files
  implicit none
  integer, parameter :: failure = 7
  integer :: i, n
  open (11, file='data.txt')
  do i = 1, 3
    write (11, *) i * i
  end do
  rewind 11
  do
    read (11, *) n
    print *, n
    if (n > 3) stop failure
  end do
end program stop_in_loop_with_files
