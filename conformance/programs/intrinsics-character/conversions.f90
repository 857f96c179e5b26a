! ICHAR, CHAR, IACHAR, ACHAR, ordering, and conversion of numbers to text and back.
program conversions
  implicit none
  integer :: i, n, counts(26)
  character(len=60) :: s
  character(len=1) :: c
  character(len=20) :: digits
  s = 'the quick brown fox jumps over the lazy dog'
  counts = 0
  do i = 1, len_trim(s)
    n = iachar(s(i:i)) - iachar('a') + 1
    if (n >= 1 .and. n <= 26) counts(n) = counts(n) + 1
  end do
  print '(26i2)', counts
  do i = 1, len_trim(s)
    if (s(i:i) >= 'a' .and. s(i:i) <= 'z') s(i:i) = achar(mod(iachar(s(i:i)) - 97 + 13, 26) + 97)
  end do
  print *, trim(s)
  print *, (char(i), i = 33, 126)
  print *, iachar((/ 'a', 'Z', '0', ' ' /)), ichar(char(0)), ichar(char(255)), achar(9) == char(9)
  n = 0
  digits = '90125'
  do i = 1, len_trim(digits)
    n = 10 * n + index('0123456789', digits(i:i)) - 1
  end do
  print *, n, binary(n), binary(0), binary(1)
  do i = 1, 3
    c = 'bca'(i:i)
    print *, c, lge(c, 'b'), llt(c, 'b'), c == 'b', c // c, repeat(c, i), '|'
  end do
  print *, lexical('Zebra', 'apple'), lexical('abc', 'abc '), lexical('ab', 'aa')
contains
  recursive function binary(k) result(b)
    integer, intent(in) :: k
    character(len=20) :: b
    if (k < 2) then
      b = achar(48 + k)
    else
      b = trim(binary(k / 2)) // achar(48 + mod(k, 2))
    end if
  end function binary
  pure integer function lexical(a, b)
    character(len=*), intent(in) :: a, b
    lexical = 0
    if (llt(a, b)) lexical = -1
    if (lgt(a, b)) lexical = 1
  end function lexical
end program conversions
