! Reading past the end of a file.
program end_of_file_unit
  implicit none
  character(len=20) :: line
  open (20, file='short.txt')
  write (20, '(a)') 'only line'
  rewind 20
  read (20, '(a)') line
  print *, line
  read (20, '(a)') line
  print *, 'not reached'
end program end_of_file_unit
