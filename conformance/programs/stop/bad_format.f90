! A run-time format with an error in it.
program bad_format
  implicit none
  character(len=10) :: fmt
  fmt = '(i5,f8.2)'
  print fmt, 42, 1.5
  fmt = '(i5,q3)'
  print fmt, 42, 1.5
  print *, 'not reached'
end program bad_format
