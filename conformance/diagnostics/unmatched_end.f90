program unmatched_end
  implicit none
  integer :: i
  do i = 1, 3
    print *, i
  end do
  !ERROR FC1004
  end if
  if (i == 4) then
    print *, 'four'
  !ERROR FC1004
  end do
  end if
end program unmatched_end
