! -fcheck=do
program step_of_zero
  implicit none
  integer :: i, steps(2) = [2, 0], s
  do s = 1, 2
    do i = 1, 4, steps(s)
      print *, s, i
    end do
  end do
end program
