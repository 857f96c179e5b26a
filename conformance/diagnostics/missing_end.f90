program missing_end
  implicit none
  integer :: i
  do i = 1, 3
    if (i == 2) then
      print *, i
  !ERROR FC1005
  end do
end program missing_end
