program internal_file_constant
  implicit none
  character(5), parameter :: fixed = '12345', lines(2) = '54321'
  integer :: i
  character(5) :: text = '7'
  !ERROR FC3003
  read (fixed, *) i
  !ERROR FC3003
  read (lines, *) i
  !ERROR FC3003
  read (fixed(2:3), '(i2)') i
  !ERROR FC3003
  write (lines(1), '(i2)') i
  read (text, *) i
end program
