! -fcheck=bits
program bits_out_of_range
  implicit none
  integer :: i, k
  i = 5
  do k = 30, 34
    print *, btest(i, k), ishft(i, -k), ibset(0, k)
  end do
end program
