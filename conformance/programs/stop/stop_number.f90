! STOP with a number: the number is the exit status and is shown on standard error.
program stop_number
  implicit none
  integer :: i
  do i = 1, 5
    print *, 'step', i
    if (i == 3) stop 3
  end do
  print *, 'not reached'
end program stop_number
