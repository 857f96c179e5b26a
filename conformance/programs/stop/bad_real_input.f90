! A formatted read that finds a malformed real number.
program bad_real_input
  implicit none
  character(len=10) :: text = '  1.2.3'
  real :: x
  print *, 'reading'
  read (text, '(f10.2)') x
  print *, 'not reached', x
end program bad_real_input
