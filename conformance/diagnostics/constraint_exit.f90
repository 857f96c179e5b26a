program constraint_exit
  implicit none
  integer :: i
  !ERROR FC3005
  exit
  do i = 1, 3
    !ERROR FC3005
    cycle outer
  end do
  !ERROR FC3005
  cycle
end program constraint_exit
