! List-directed output of all types, line breaks, and continuation of long lists.
program list_output
  implicit none
  integer :: i
  real :: x(7)
  print *
  print *, 1, -1, 2147483647, -2147483647
  print *, 1_1, -100_1, 1_2, -32767_2, 1_8, -9223372036854775807_8
  print *, 0.0, 1.0, -1.0, 0.1, 1e-5, 123456.0, 1234567.0, 1e10, 3.4e38, 1.17549435e-38
  print *, 0d0, 1d0, -1d0, 0.1d0, 1d-5, 1d15, 1d16, 123456789.123d0, 1d17, 1d18, 1.7976931348623157d308
  print *, (1.0, -2.0), (1d-10, 2.5d20), (0.0, 0.0)
  print *, .true., .false., .true._1, .false._8
  print *, 'text', ' and', ' more', 'a', 1, 'b', 2.5, 'c', .true., 'd'
  print *, 'a' // 'b', '', 'x'
  print *, (i, i = 1, 20)
  x = (/ (i / 7.0, i = 1, 7) /)
  print *, x
  print *, (x(i), i, i = 1, 6)
  print *, [character(len=3) :: 'one', 'two'], 1
  print *, repeat('long', 30), 'after', 1
  write (*, *) 'write', 1
  write (unit=*, fmt=*) 'write 2', 2
  write (6, *) 'unit 6', 3
  print *, 100000.0, 999999.9, 0.099, 0.1, 9.9e-2, 1e6, 9999999.0, 0.5, 10.0
  print *, 12345678901234567890.0d0, 1d0 / 3, -1d0 / 3, 2d0 / 3 * 1d100, 1d-300
end program list_output
