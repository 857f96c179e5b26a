! Intrinsics whose results depend on the machine: only what must always hold is tested.
program environment
  implicit none
  integer :: count0, count1, rate, most, values(8), n, i, status
  real :: t0, t1, r(1000), r2(1000), one
  double precision :: d(10)
  integer, allocatable :: seed(:)
  character(len=20) :: arg, date, time, zone
  call system_clock(count0, rate, most)
  call cpu_time(t0)
  call date_and_time(date, time, zone, values)
  print *, rate > 0, most > count0, values(2) >= 1 .and. values(2) <= 12, len_trim(date), len_trim(time)
  call random_seed(size=n)
  allocate (seed(n))
  seed = (/ (i * 37, i = 1, n) /)
  call random_seed(put=seed)
  call random_number(r)
  call random_seed(put=seed)
  call random_number(r2)
  print *, all(r == r2), all(r >= 0 .and. r < 1), abs(sum(r) / 1000 - 0.5) < 0.1, n > 0
  call random_number(one)
  call random_number(d)
  print *, one >= 0 .and. one < 1, all(d >= 0 .and. d < 1), maxval(d) > minval(d)
  call cpu_time(t1)
  call system_clock(count1)
  print *, t1 >= t0, count1 >= count0
  print *, command_argument_count()
  call get_command_argument(1, arg, status=status)
  print *, '[', arg, ']', status > 0
  call get_environment_variable('A_NAME_THAT_NOBODY_SETS', arg, status=status)
  print *, '[', arg, ']', status
end program environment
