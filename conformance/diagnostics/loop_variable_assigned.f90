program loop_variable_assigned
  implicit none
  integer :: i
  do i = 1, 3
    !ERROR FC3003
    do i = 1, 2
      print *, i
    end do
  end do
end program loop_variable_assigned
