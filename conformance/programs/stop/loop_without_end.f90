! -fcheck=do
program loop_without_end
  implicit none
  integer :: i, n
  n = huge(n)
  do i = n - 2, n
    print *, i
  end do
end program
