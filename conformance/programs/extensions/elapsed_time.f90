! ETIME and DTIME as functions and as subroutines: the sum of user and system time.
program elapsed_time
  implicit none
  real :: parts(2), total, again, since(2)
  integer :: i
  double precision :: s
  s = 0
  total = etime(parts)
  print *, total >= 0, abs(total - (parts(1) + parts(2))) < 0.01
  do i = 1, 3000000
    s = s + 1d0 / i
  end do
  call etime(since, again)
  print *, again >= total, s > 15
  print *, dtime(parts) >= 0, parts(2) >= 0
  call dtime(parts, again)
  print *, again >= 0, again < 100
end program
