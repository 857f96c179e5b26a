! -fcheck=do: a procedure changes the variable of the loop that calls it.
program loop_variable_modified
  implicit none
  integer :: i, n
  n = 10
  outer: do i = 1, n
    if (mod(i, 2) == 0) cycle outer
    print *, i
    call change(i)
  end do outer
contains
  subroutine change(k)
    integer :: k
    if (k == 3) k = 7
  end subroutine
end program
