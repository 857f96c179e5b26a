! Characters over numbers and numbers of other kinds: an extension that old codes use for packed text.
program text_and_numbers
  implicit none
  character(len=4) :: text, line(3)
  integer :: word, words(3)
  integer(1) :: bytes(4)
  integer(2) :: halves(2)
  double precision :: d
  character(len=1) :: octets(8)
  equivalence (text, word), (word, bytes), (word, halves)
  equivalence (words, line), (d, octets)
  integer :: i, key
  text = 'abcd'
  print *, word, bytes, halves
  bytes(1) = 90
  word = word + 256
  print *, text
  halves(2) = 0
  print *, word, ichar(text(3:3)), text(1:2)
  line = (/ 'wave', 'heat', 'mass' /)
  key = words(2)
  do i = 1, 3
    if (words(i) == key) print *, 'found', i
  end do
  words(1) = ieor(words(1), words(3))
  words(1) = ieor(words(1), words(3))
  print *, line
  d = 1.0d0
  print '(8i4)', ichar(octets)
  octets(7) = char(0)
  octets(8) = char(64)
  print *, d
end program text_and_numbers
