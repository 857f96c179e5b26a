! OPEN of an old file that does not exist.
program missing_file
  implicit none
  print *, 'opening'
  open (10, file='no_such_file.dat', status='old')
  print *, 'not reached'
end program missing_file
