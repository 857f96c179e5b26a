! An internal file that is too short for a list-directed read.
program internal_end_of_file
  implicit none
  character(len=10) :: text = '1 2'
  integer :: i, j, k
  read (text, *) i, j
  print *, i, j
  read (text, *) i, j, k
  print *, 'not reached'
end program internal_end_of_file
