! ERROR STOP with a number that is a constant expression.
program error_stop_number
  implicit none
  integer, parameter :: code = 40 + 2
  print *, 'code', code
  error stop code
end program error_stop_number
