! With -fno-range-check constants wrap, become infinite or NaN.
program range_not_checked
  implicit none
  integer(1) :: small = 200
  integer, parameter :: wrapped = huge(1) + 1
  real, parameter :: infinite = 1.0 / 0.0
  print *, small, wrapped, infinite, -infinite, huge(1) * 2, 2**31
  print *, int(3e9), int(300, 1), 3000000000, 1e39, huge(1.0) * 2, 0.0 / 0.0
  print *, exp(1000.0), real(1d300), infinite > huge(infinite), 10**10
end program
