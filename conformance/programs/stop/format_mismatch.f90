! A data item that does not fit its edit descriptor.
program format_mismatch
  implicit none
  character(len=10) :: fmt = '(i5)'
  print fmt, 42
  print fmt, 1.5
  print *, 'not reached'
end program format_mismatch
