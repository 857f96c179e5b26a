! -fcheck=recursion: leaving a procedure by any way makes it free again.
program recursion_undeclared
  implicit none
  integer :: i
  do i = 1, 3
    call first(0)
  end do
  call first(1)
contains
  subroutine first(n)
    integer, intent(in) :: n
    print *, n
    if (n == 0) return
    call second(n - 1)
  end subroutine
  subroutine second(n)
    integer, intent(in) :: n
    call first(n)
  end subroutine
end program
