! STOP inside a procedure that a library routine calls back, below a recursion and with files open: what was
! written is in the file and on standard output, and the status is that of STOP.
module walking
  implicit none
  abstract interface
    subroutine visitor(i)
      integer, intent(in) :: i
    end subroutine
  end interface
contains
  recursive subroutine walk(first, last, visit)
    integer, intent(in) :: first, last
    procedure(visitor) :: visit
    if (first > last) return
    call visit(first)
    call walk(first + 1, last, visit)
    print *, 'back from', first
  end subroutine
end module
program stop_in_callback
  use walking
  implicit none
  integer :: visits = 0
  open (11, status='scratch')
  call walk(1, 5, stopper)
  print *, 'never'
contains
  subroutine stopper(i)
    integer, intent(in) :: i
    visits = visits + 1
    print *, 'at', i
    write (11, *) i
    if (i == 3) stop 7
  end subroutine
end program
