! NAMELIST output to a character variable is one record; to an array, one record a line.
program internal_scalar
  implicit none
  integer :: n = 5, list(3) = [1, 1, 2]
  real :: x = 1.5
  character(100) :: line
  character(60) :: lines(6)
  namelist /group/ n, list, x
  line = ''
  write (line, nml=group)
  print '(3a)', '[', trim(line), ']'
  lines = ''
  write (lines, nml=group)
  print '(3a)', ('[', trim(lines(n)), ']', n = 1, 6)
end program internal_scalar
