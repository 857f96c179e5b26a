! A long main program that works on texts in loops: counted loops and loops with an exit, over fixed and deferred
! lengths, elements, substrings and pointers, with INDEX, SCAN, VERIFY and comparisons at the ends of the text.
module tokens
  implicit none
  character(12) :: last_word = 'none'
  character(4) :: table(0:6) = '????'
contains
  pure integer function rank(c)
    character, intent(in) :: c
    rank = index('abcdefghijklmnopqrstuvwxyz', c)
  end function

  subroutine lengthen(text)
    character(:), allocatable, intent(inout) :: text
    text = text // '+'
  end subroutine
end module

program texts_in_loops
  use tokens
  implicit none
  character(:), allocatable :: text, copy, part
  character(:), pointer :: view, other
  character(20), target :: store, second
  character(6) :: names(5), shared_text
  character(3), allocatable :: codes(:)
  character(10) :: word, upper
  character :: c
  integer :: i, j, k, n, first, last, hits, total, blanks, hash
  integer :: counts(0:30), shared_number
  logical :: found
  common /block/ shared_text, shared_number

  ! Build a text letter by letter.
  allocate (character(60) :: text)
  text(:) = ' '
  n = 0
  do i = 1, 20
    do j = 1, mod(i, 4) + 1
      n = n + 1
      if (n > len(text)) exit
      text(n:n) = achar(iachar('a') + mod(7 * i + j, 26))
    end do
    n = n + 1
    if (n > len(text)) exit
  end do
  n = len_trim(text)
  print *, n, '[', text, ']'

  ! Words between blanks.
  first = 1
  total = 0
  hits = 0
  do while (first <= n)
    last = index(text(first:), ' ') - 1
    if (last < 0) last = n - first + 1
    word = text(first:first + last - 1)
    if (word == text(1:3)) hits = hits + 1
    total = total + last
    first = first + last + 1
  end do
  print *, total, hits, first, word

  ! A hash table of texts.
  counts = 0
  hash = 0
  do i = 1, n
    if (text(i:i) == ' ') then
      counts(hash) = counts(hash) + 1
      hash = 0
    else
      hash = mod(hash * 5 + rank(text(i:i)), 31)
    end if
  end do
  print '(31i2)', counts

  ! Upper case in place, and back.
  do i = 1, n
    k = iachar(text(i:i))
    if (k >= iachar('a') .and. k <= iachar('z')) text(i:i) = achar(k - 32)
  end do
  print *, text
  i = 1
  do while (i <= n)
    k = iachar(text(i:i))
    if (k >= iachar('A') .and. k <= iachar('Z')) text(i:i) = achar(k + 32)
    i = i + 1
  end do
  print *, text, i

  ! INDEX at the ends, for parts of all lengths, forward and back.
  text = 'abcabcdabcdeabcdefabcdefgabcdefghabcdefghi'
  part = ''
  total = 0
  do i = 1, 9
    part = part // achar(iachar('a') + i - 1)
    total = total + 3 * index(text, part) + index(text, part, back=.true.)
    total = total + index(text, text(len(text) - i + 1:)) + index(text(:i), part) - index(text(:i), part // 'z')
    print *, i, total, index(text, part // 'd'), index(text(2:), part), index(part, text)
  end do
  print *, index('', 'a'), index('', ''), index('a', ''), index('ab', 'b'), index('ab', 'ab'), index('ab', 'abc')
  print *, index('aaab', 'aab'), index('xaaaab', 'aaab'), index('abababac', 'ababac'), index(text, 'ghi'), &
      index('a'//char(200)//char(255)//'b', char(255)//'b'), index('mississippi', 'ssip'), index('mississippi', 'ss', .true.)

  ! SCAN and VERIFY from one word to the next.
  text = '  alpha, beta;gamma  delta ,,epsilon'
  first = 1
  hits = 0
  do
    i = verify(text(first:), ' ,;')
    if (i == 0) exit
    first = first + i - 1
    last = scan(text(first:), ' ,;') - 2
    if (last < 0) last = len(text) - first
    last_word = text(first:first + last)
    hits = hits + 1
    table(hits) = last_word
    first = first + last + 1
    if (first > len(text)) exit
  end do
  print *, hits, last_word, '|', table, '|'

  ! Comparisons of equal and unequal lengths.
  names = [character(6) :: 'pear', 'apple', 'fig', 'apple ', 'p']
  hits = 0
  do i = 1, 5
    do j = 1, 5
      if (names(i) == names(j)) hits = hits + 1
      if (names(i) /= names(j)(1:2)) hits = hits + 10
      if (names(i) < names(j)) hits = hits + 100
      if (names(i)(:4) >= names(j)) hits = hits + 10000
      if (names(i)(1:1) == names(j)(1:1) // '   ') hits = hits + 1000000
    end do
  end do
  print *, hits, names == 'apple', names(1) == 'pear'//achar(0), 'ab' == 'ab'//achar(9), '' == '    '

  ! Sort by insertion.
  do i = 2, 5
    word = names(i)
    j = i - 1
    do while (j >= 1)
      if (names(j) <= word) exit
      names(j + 1) = names(j)
      j = j - 1
    end do
    names(j + 1) = word
  end do
  print *, names

  ! Deferred lengths change in a loop, and do not.
  copy = 'x'
  i = 0
  do while (len(copy) < 12)
    copy(1:1) = achar(iachar('a') + i)
    copy = copy // copy(1:1)
    if (mod(i, 3) == 0) call lengthen(copy)
    i = i + 1
  end do
  print *, i, copy
  do i = 1, len(copy) - 1
    copy(i + 1:i + 1) = copy(i:i)
  end do
  print *, copy
  do i = 1, len(copy), 2
    copy(i:) = 'ab' // copy(i:)
  end do
  print *, copy

  ! Pointers: what they point to changes under a loop, and they point elsewhere.
  store = 'the store'
  second = 'another one'
  view => store
  other => store(5:9)
  do i = 1, 5
    other(i:i) = view(i:i)
  end do
  print *, store, '|', other
  hits = 0
  do i = 1, 20
    if (view(i:i) == 'e') hits = hits + 1
    if (i == 10) view => second
    view(i:i) = '.'
  end do
  print *, hits, store, second

  ! Elements of allocatable arrays, and COMMON.
  allocate (codes(-1:3))
  codes = '---'
  do i = -1, 3
    codes(i)(mod(i + 3, 3) + 1:) = achar(iachar('p') + i)
  end do
  print *, codes, index(codes, '-'), len(codes)
  shared_text = 'common'
  shared_number = 0
  do i = 1, 6
    shared_number = shared_number * 7 + iachar(shared_text(i:i)) - 96
    shared_text(i:i) = achar(96 + mod(shared_number, 26) + 1)
  end do
  print *, shared_text, shared_number

  ! One character at a time to a result, and a search that leaves two loops.
  blanks = 0
  c = ' '
  upper = ''
  do i = 1, len(text)
    c = text(i:i)
    if (c == ' ' .or. c == ',' .or. c == ';') then
      blanks = blanks + 1
      cycle
    end if
    upper = upper(2:) // c
  end do
  print *, blanks, c, upper
  found = .false.
  outer: do i = 1, len(text)
    do j = i + 1, len(text)
      if (text(i:i) == ' ') cycle outer
      if (text(i:i) /= text(j:j)) cycle
      found = j - i < 3
      if (found) exit outer
    end do
  end do outer
  print *, found, i, j, text(i:j)

  ! Joined in place, overlapping.
  word = 'abcdefghij'
  do i = 1, 4
    word = word(3:) // word(:2)
    word(2:) = word(1:)
    store = word // '/' // trim(adjustl(store)) // '/' // store(1:3)
  end do
  print *, word, store, len_trim(store), adjustr(store), repeat(word(1:2), 3)
  total = 0
  do i = 1, 50
    write (word, '(i0)') i * i
    total = total + len_trim(word) * i + iachar(word(1:1))
  end do
  print *, total, word
end program
