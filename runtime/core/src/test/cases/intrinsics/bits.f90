include 'values.inc'
program bits
  use values
  implicit none
  integer(8), allocatable :: w(:)
  integer, parameter :: s(*) = [0, 1, -1, 5, -7, 8, 15, -16, 31, 32, -32, 63, 64, -64]
  integer(8) :: a8, b8
  integer(4) :: a4, b4
  integer(2) :: a2
  integer(1) :: a1
  integer :: i, j, k
  call integers(w)
  do i = 1, size(w)
    a8 = w(i); a4 = int(ibits(a8, 0, 32)); a2 = int(ibits(a8, 0, 16), 2); a1 = int(ibits(a8, 0, 8), 1)
    b8 = w(size(w) + 1 - i); b4 = int(ibits(b8, 0, 32))
    do j = 1, size(s)
      k = s(j)
      call name('Bits.ishft'); call put(a8); call put(k); call gives(); call put(ishft(a8, k)); call row()
      call name('Bits.ishftc'); call put(a8); call put(k); call gives(); call put(ishftc(a8, k)); call row()
      if (abs(k) <= 32) then
        call name('Bits.ishft'); call put(a4); call put(k); call gives(); call put(ishft(a4, k)); call row()
        call name('Bits.ishftc'); call put(a4); call put(k); call gives(); call put(ishftc(a4, k)); call row()
      end if
      if (abs(k) <= 8) then
        call name('Bits.ishftc'); call put(a8); call put(k); call put(17); call gives(); call put(ishftc(a8, k, 17)); call row()
        call name('Bits.ishftc'); call put(a4); call put(k); call put(9); call gives(); call put(ishftc(a4, k, 9)); call row()
        call name('Bits.ishft'); call put(a2); call put(k); call gives(); call put(ishft(a2, k)); call row()
        call name('Bits.ishftc'); call put(a2); call put(k); call gives(); call put(ishftc(a2, k)); call row()
        call name('Bits.ishft'); call put(a1); call put(k); call gives(); call put(ishft(a1, k)); call row()
        call name('Bits.ishftc'); call put(a1); call put(k); call gives(); call put(ishftc(a1, k)); call row()
      end if
      if (k < 0) cycle
      call name('Bits.shiftl'); call put(a8); call put(k); call gives(); call put(shiftl(a8, k)); call row()
      call name('Bits.shiftr'); call put(a8); call put(k); call gives(); call put(shiftr(a8, k)); call row()
      call name('Bits.shifta'); call put(a8); call put(k); call gives(); call put(shifta(a8, k)); call row()
      call name('Bits.masklLong'); call put(k); call gives(); call put(maskl(k, 8)); call row()
      call name('Bits.maskrLong'); call put(k); call gives(); call put(maskr(k, 8)); call row()
      call name('Bits.dshiftl'); call put(a8); call put(b8); call put(k); call gives(); call put(dshiftl(a8, b8, k)); call row()
      call name('Bits.dshiftr'); call put(a8); call put(b8); call put(k); call gives(); call put(dshiftr(a8, b8, k)); call row()
      if (k < 64) then
        call name('Bits.ibset'); call put(a8); call put(k); call gives(); call put(ibset(a8, k)); call row()
        call name('Bits.ibclr'); call put(a8); call put(k); call gives(); call put(ibclr(a8, k)); call row()
        call name('Bits.btest'); call put(a8); call put(k); call gives(); call put(btest(a8, k)); call row()
      end if
      if (k > 32) cycle
      call name('Bits.shiftl'); call put(a4); call put(k); call gives(); call put(shiftl(a4, k)); call row()
      call name('Bits.shiftr'); call put(a4); call put(k); call gives(); call put(shiftr(a4, k)); call row()
      call name('Bits.shifta'); call put(a4); call put(k); call gives(); call put(shifta(a4, k)); call row()
      call name('Bits.maskl'); call put(k); call gives(); call put(maskl(k)); call row()
      call name('Bits.maskr'); call put(k); call gives(); call put(maskr(k)); call row()
      call name('Bits.dshiftl'); call put(a4); call put(b4); call put(k); call gives(); call put(dshiftl(a4, b4, k)); call row()
      call name('Bits.ibits'); call put(a8); call put(k); call put(13); call gives(); call put(ibits(a8, k, 13)); call row()
      call name('Bits.ibits'); call put(a8); call put(k); call put(32); call gives(); call put(ibits(a8, k, 32)); call row()
      if (k > 15) cycle
      call name('Bits.ibits'); call put(a4); call put(k); call put(13); call gives(); call put(ibits(a4, k, 13)); call row()
      call name('Bits.ibits'); call put(a4); call put(0); call put(k); call gives(); call put(ibits(a4, 0, k)); call row()
      call name('Bits.btest'); call put(a4); call put(k); call gives(); call put(btest(a4, k)); call row()
      call name('Bits.btest'); call put(a2); call put(k); call gives(); call put(btest(a2, k)); call row()
      call name('Bits.ibset'); call put(a2); call put(k); call gives(); call put(ibset(a2, k)); call row()
      call name('Bits.ibclr'); call put(a2); call put(k); call gives(); call put(ibclr(a2, k)); call row()
      if (k < 8) then
        call name('Bits.shifta'); call put(a1); call put(k); call gives(); call put(shifta(a1, k)); call row()
        call name('Bits.shiftr'); call put(a1); call put(k); call gives(); call put(shiftr(a1, k)); call row()
        call name('Bits.shiftl'); call put(a1); call put(k); call gives(); call put(shiftl(a1, k)); call row()
      end if
    end do
    call name('Bits.popcnt'); call put(a8); call gives(); call put(popcnt(a8)); call row()
    call name('Bits.popcnt'); call put(a4); call gives(); call put(popcnt(a4)); call row()
    call name('Bits.popcnt'); call put(a1); call gives(); call put(popcnt(a1)); call row()
    call name('Bits.poppar'); call put(a2); call gives(); call put(poppar(a2)); call row()
    call name('Bits.leadz'); call put(a8); call gives(); call put(leadz(a8)); call row()
    call name('Bits.leadz'); call put(a4); call gives(); call put(leadz(a4)); call row()
    call name('Bits.leadz'); call put(a1); call gives(); call put(leadz(a1)); call row()
    call name('Bits.trailz'); call put(a8); call gives(); call put(trailz(a8)); call row()
    call name('Bits.trailz'); call put(a4); call gives(); call put(trailz(a4)); call row()
    call name('Bits.trailz'); call put(a2); call gives(); call put(trailz(a2)); call row()
    call name('Bits.mergeBits'); call put(a4); call put(b4); call put(252645135); call gives()
    call put(merge_bits(a4, b4, 252645135)); call row()
    k = b4
    call name('Bits.mvbits'); call put(a4); call put(3); call put(11); call put(k); call put(17); call gives()
    call mvbits(a4, 3, 11, k, 17)
    call put(k); call row()
  end do
end program
