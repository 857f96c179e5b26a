! Places and numbers of bits may be of any INTEGER kind.
program places_of_any_kind
  implicit none
  integer(8) :: k
  integer(4) :: i, n
  integer(1) :: b
  k = 3
  i = 5
  b = 7
  print *, ibset(i, k), btest(i, k), ishft(k, k), shiftr(64_8, k), ibits(255, k, 2_8)
  print *, ishftc(i, -k, 8_8), dshiftl(i, i, k), shiftl(b, k), shifta(-i, b), ibclr(k, b)
  do n = 0, 2
    k = n
    print *, 2_8 ** k, 4 ** k, 16_8 ** (k + 1), 2_1 ** k
  end do
end program
