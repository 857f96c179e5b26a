! 1, 2 and 8 byte integers: arithmetic, mixing, conversions in range, loops, arrays, powers, I/O.
program wide_and_narrow
  implicit none
  integer(1) :: b(4), b1
  integer(2) :: h
  integer(4) :: i
  integer(8) :: l, fact, m(3)
  b = (/ 100_1, -126_1 - 1_1, 27_1, 0_1 /)
  b1 = b(1) + 27_1
  h = b1 * 256_2
  i = h * 60000
  l = i * 1000_8
  print *, b, b1, h, i, l
  print *, b / 3_1, mod(b, 7_1), abs(b), b(1) * 300, int(b(2), 8) * 10_8**12, huge(b), huge(h), huge(l)
  fact = 1
  do i = 1, 20
    fact = fact * i
  end do
  print *, fact, fact / 1000003_8, mod(fact, 1000003_8), modulo(-fact, 997_8)
  m = (/ 2_8**33, -2_8**40, 3_8**25 /)
  print *, m, sum(m), m / 1024, maxval(m), int(m / 2_8**20), real(m(3)), dble(m(3)) / 3
  print '(i20,z17,b10)', m(3), m(2), b(1)
  do h = 32760, 32766, 2
    l = l + h
  end do
  print *, h, l, kind(b(1) + h), kind(h * i), kind(i + l), iand(l, 255_8), ishft(1_8, 40), shiftr(m(2), 3)
  read (*, *) b1, h, i, l
  print *, b1, h, i, l, b1 < h, l > i, max(l, int(i, 8))
  if (int(l, 4) /= -5) error stop
end program wide_and_narrow
