! FNUM of gfortran: the file descriptors of units.
program file_numbers
  implicit none
  integer :: unit, n(4)
  n = [fnum(0), fnum(5), fnum(6), fnum(77)]
  print *, n
  open (10, status='scratch')
  open (11, status='scratch', form='unformatted')
  open (newunit=unit, status='scratch')
  n = [fnum(10), fnum(11), fnum(unit), -5]
  print *, n
  close (11)
  n(1) = fnum(11)
  open (12, status='scratch')
  n(2:) = [fnum(10), fnum(12), fnum(unit)]
  print *, n
end program
