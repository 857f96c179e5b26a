program last_branch
  implicit none
  logical :: a(3)
  a = .true.
  if (a(1)) then
    a(2) = .false.
  else
    a(3) = .false.
!ERROR FC1004
  else
    a(1) = .false.
  end if
end program
