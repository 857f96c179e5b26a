program bitkinds
  implicit none
  integer(1) :: i1 = 77_1, j1 = -9_1
  integer(2) :: i2 = 12345_2, j2 = -77_2
  integer(4) :: i4 = 123456789, j4 = -987654
  integer(8) :: i8 = 1234567890123456789_8, j8 = -9876543210_8
  integer(1) :: k1 = 3
  integer(8) :: k8 = 5
  integer :: k
  k = 4
  print *, ibits(i1, k1, k8-3), ibits(i2, k8, k1), ibits(i4, k1, k8), ibits(i8, k, k1)
  print *, btest(i1, k1), btest(i2,k8), btest(i4,k8), btest(i8,k1)
  print *, ibset(i1, k8), ibset(i2, k1), ibset(i8, k), ibclr(i1, k1), ibclr(i2,k8), ibclr(i8, k1)
  print *, ishft(i1, -k1), ishft(i2, k8), ishft(j4, -k1), ishft(j8, k), ishft(j1,k), ishft(j1, 8), ishft(j2,-16)
  print *, ishftc(i1, k1), ishftc(i2, -k8), ishftc(i4, k1, k8), ishftc(j8, -k, 40_2), ishftc(j1, 2, 5), ishftc(j2, -3_8, 7_1)
  print *, shiftl(i1, k1), shiftl(i2,k8), shiftr(j1,k8), shiftr(j2,k), shifta(j1,k1), shifta(j8,k8), shiftr(j8,k1)
  print *, dshiftl(i1,j1,k1), dshiftl(i2,j2,k8), dshiftl(i4,j4,k), dshiftl(i8,j8,k)
  print *, dshiftr(i1,j1,k1), dshiftr(i2,j2,k8), dshiftr(i4,j4,k), dshiftr(i8,j8,k)
  print *, dshiftl(i1,z'7f',2), dshiftr(z'0f',i2,2), dshiftl(i1, j1, 0), dshiftr(i1,j1,8)
  print *, merge_bits(i1,j1,k1), merge_bits(i2,j2,77_2), merge_bits(i8,j8,-1234567_8), merge_bits(i4,j4,z'ff00ff')
  print *, bge(i1,j1), bgt(i2,j2), ble(i4,j4), blt(i8,j8)
  print *, bge(i1,j8), bgt(j1,i2), ble(j2,i8), blt(j4,j8), bge(z'ff',i1), blt(j1,z'ffff')
  print *, leadz(i1), leadz(i2), leadz(i4), leadz(i8), leadz(j1), trailz(i1), trailz(i2), trailz(i4), trailz(i8), trailz(0_2)
  print *, popcnt(i1), popcnt(j1), popcnt(i2), popcnt(j2), popcnt(j4), popcnt(j8), poppar(i1), poppar(j1), poppar(j2), poppar(j4), poppar(i8)
  print *, maskl(k), maskl(k,1), maskl(k1,2), maskl(k8,8), maskr(k), maskr(k,1), maskr(k8,kind=8), maskr(k1,2), maskl(0), maskr(32), maskl(64,8)
  print *, iand(i1,j1), ior(i2,j2), ieor(i4,j4), not(i8), not(j1), iand(i4,z'ff'), ior(z'f0',i1), ieor(i8,z'ff')
end program
