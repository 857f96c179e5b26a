program wrong_end_name
  implicit none
  integer :: i
  outer: do i = 1, 3
    print *, i
  !ERROR FC1004
  end do inner
end program wrong_end_name
