! Fortran has no reserved words: statements that look like others.
program keywords_as_names
  implicit none
  integer :: if, do, end, real, data, print, read, write, call, then, else, format(10), go, to
  integer :: where(3), select, case, do10i_count, return, stop
  real :: integer
  if = 3
  do = 4
  end = 5
  real = 1
  data = 5
  print = 2
  read = 7
  write = 8
  call = 9
  then = 10
  else = 11
  go = 12
  to = 13
  select = 14
  case = 15
  return = 16
  stop = 17
  integer = 2.5
  format(3) = 33
  where(2) = 22
  if (if == 3) then = then + if
  if (then == 13) then
    else = else + then
  end if
  do do = 1, 3
    end = end + do
  end do
  do10i_count = 0
  do 10 if = 1, 2
10  do10i_count = do10i_count + if
  write (*, *) if, do, end, real, data
  write (*, *) print, read, write, call, then, else
  write (*, *) go + to, select, case, return, stop, do10i_count
  write (*, '(f6.2, 2i4)') integer, format(3), where(2)
  if (end /= 11) error stop 'end'
  if (else /= 24) error stop 'else'
end program keywords_as_names
