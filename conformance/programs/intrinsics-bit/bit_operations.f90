! IAND, IOR, IEOR, NOT, BTEST, IBSET, IBCLR, IBITS, ISHFT, ISHFTC, MVBITS, POPCNT, LEADZ, shifts, masks.
program bit_operations
  implicit none
  integer :: i, n, m
  integer(1) :: b
  integer(8) :: l
  n = 12
  m = 10
  print *, iand(n, m), ior(n, m), ieor(n, m), not(n), iand(-1, 255), ior(-8, 3)
  print *, btest(n, 2), btest(n, 1), ibset(n, 0), ibclr(n, 2), ibits(1234, 4, 5), ibset(0, 31), btest(-1, 31)
  print *, (ishft(1, i), i = 0, 31, 8), ishft(-1, -28), ishft(-1, 32), ishft(5, 0), ishft(256, -8)
  print *, ishftc(1, -1), ishftc(13, 2, 4), ishftc(13, -1, 4), ishftc(-2, 5), ishftc(255, 3, 8)
  print *, shiftl(3, 4), shiftr(-16, 2), shifta(-16, 2), popcnt(255), popcnt(-1), poppar(7), leadz(1), trailz(8), &
      leadz(0), trailz(0)
  print *, maskl(4), maskr(4), merge_bits(13, 18, 22), dshiftl(1, -1, 4), dshiftr(1, 0, 4)
  m = 0
  call mvbits(213, 2, 5, m, 3)
  print *, m
  b = 100_1
  l = -2_8
  print *, not(b), ishft(b, 1), ishft(b, -2), ior(b, 3_1), ibits(l, 30, 10), shiftr(l, 60), popcnt(l), ishftc(b, 3)
  print *, iand(z'ff', 15), ior(int(b'1000'), 1), ieor(l, -1_8), not(0_8), bge(-1, 1), blt(1, 2), bgt(-1, 0), ble(3, 3)
  n = 0
  do i = 0, 15
    if (btest(43690, i)) n = ibset(n, 15 - i)
  end do
  print '(b16.16,1x,z4.4,1x,o6.6)', n, n, n
  print *, iand((/ 1, 2, 3 /), 1), ibset(0, (/ 0, 1, 2 /)), hash('fortran')
contains
  integer function hash(s)
    character(len=*), intent(in) :: s
    integer :: k
    hash = 5381
    do k = 1, len(s)
      hash = ieor(iand(hash * 33, 16777215), iachar(s(k:k)))
    end do
  end function hash
end program bit_operations
