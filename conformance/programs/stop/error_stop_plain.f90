! ERROR STOP without a code has status 1.
program error_stop_plain
  implicit none
  print *, 'before the error'
  error stop
end program error_stop_plain
