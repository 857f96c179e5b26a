program not_definable
  implicit none
  integer, parameter :: n = 3
  integer :: i
  !ERROR FC3003
  n = 4
  !ERROR FC3003
  read *, n
  i = 1
  call change(i)
  !ERROR FC3003
  call change(5)
  !ERROR FC3003
  call change(n)
contains
  subroutine change(k)
    integer, intent(inout) :: k
    k = k + 1
  end subroutine change
  subroutine only_in(k)
    integer, intent(in) :: k
    !ERROR FC3003
    k = 2
  end subroutine only_in
end program not_definable
