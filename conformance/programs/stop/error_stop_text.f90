! ERROR STOP with a text, inside a nested call; open files are written out.
program error_stop_text
  implicit none
  open (10, file='kept.txt')
  write (10, '(a)') 'written before the stop'
  call level(3)
contains
  recursive subroutine level(n)
    integer, intent(in) :: n
    print *, 'level', n
    if (n == 0) error stop 'deep error'
    call level(n - 1)
  end subroutine level
end program error_stop_text
