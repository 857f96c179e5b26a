! STOP with a text ends with status 0; from inside a subroutine, after output without advance.
program stop_text
  implicit none
  print *, 'before'
  write (*, '(a)', advance='no') 'unfinished line'
  call finish(2)
  print *, 'not reached'
contains
  subroutine finish(n)
    integer, intent(in) :: n
    if (n == 2) stop 'finished early'
  end subroutine finish
end program stop_text
