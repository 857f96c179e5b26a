! Character processing: parse and count words, search, compare and concatenate.
! The first argument is the number of words.
program words
  implicit none
  integer, parameter :: slots = 1048576, longest = 16
  character(longest) :: table(0:slots - 1)
  integer :: counts(0:slots - 1)
  character(:), allocatable :: text, joined
  character(longest) :: word, other
  character(64) :: line, copy
  character(32) :: argument
  character(*), parameter :: letters = 'etaoinshrdlcumwfgypbvkjxqz'
  integer :: n, i, j, k, at, first, length, hash, distinct, used
  integer(8) :: check, seed, began, rate

  n = 10000000
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *) n
  end if
  allocate (character(8 * n + 100) :: text)

  call start
  seed = 12345
  at = 0
  do i = 1, n
    seed = iand(seed * 1103515245_8 + 12345_8, 2147483647_8)
    length = 1 + int(mod(seed / 65536, 5_8))
    do j = 1, length
      seed = iand(seed * 1103515245_8 + 12345_8, 2147483647_8)
      k = 1 + int(mod(seed / 65536, 12_8))
      at = at + 1
      text(at:at) = letters(k:k)
    end do
    at = at + 1
    text(at:at) = ' '
  end do
  used = at
  call row('build a text of words')

  call start
  table = ' '
  counts = 0
  first = 1
  distinct = 0
  do while (first <= used)
    length = index(text(first:), ' ') - 1
    if (length <= 0) exit
    word = text(first:first + length - 1)
    hash = 0
    do j = 1, length
      hash = iand(hash * 33 + iachar(word(j:j)), slots - 1)
    end do
    do
      if (counts(hash) == 0) then
        table(hash) = word
        distinct = distinct + 1
        exit
      end if
      if (table(hash) == word) exit
      hash = iand(hash + 1, slots - 1)
    end do
    counts(hash) = counts(hash) + 1
    first = first + length + 1
  end do
  call row('parse and count words')
  print *, distinct, maxval(counts), table(maxloc(counts) - 1)

  call start
  check = 0
  first = 1
  do
    i = scan(text(first:used), ' ')
    if (i == 0) exit
    check = check + verify(text(first:first + i - 1), 'aeiou')
    first = first + i
  end do
  call row('SCAN and VERIFY')
  print *, check

  call start
  check = 0
  first = 1
  do
    i = index(text(first:used), 'shor')
    if (i == 0) exit
    check = check + i
    first = first + i + 3
  end do
  check = check + index(text(1:used), 'nowhere') + index(text(1:used), 'the', back=.true.)
  call row('INDEX of a substring')
  print *, check

  call start
  check = 0
  do i = 1, n
    line = 'item' // text(mod(i, 1000) + 1:mod(i, 1000) + 8) // '-' // text(mod(i, 777) + 1:mod(i, 777) + 12)
    copy = adjustl(' ' // trim(line) // '.')
    check = check + len_trim(copy) + iachar(copy(5:5))
  end do
  call row('concatenate, TRIM, ADJUSTL')
  print *, check

  call start
  check = 0
  do i = 1, n
    word = text(mod(i, 999) + 1:mod(i, 999) + longest)
    other = text(mod(i, 501) + 1:mod(i, 501) + longest)
    if (word < other) check = check + 1
    if (word == other) check = check + 3
    if (lle(word(1:4), other(1:3))) check = check + 7
  end do
  call row('compare')
  print *, check

  call start
  do i = 1, used
    k = iachar(text(i:i))
    if (k >= iachar('a') .and. k <= iachar('z')) text(i:i) = achar(k - 32)
  end do
  call row('to upper case')
  print *, text(1:60)

  call start
  joined = ''
  check = 0
  do i = 1, n / 10
    joined = joined // text(i:i + 3)
    if (len(joined) > 400) then
      check = check + iachar(joined(100:100))
      joined = joined(401:)
    end if
  end do
  call row('append to a deferred-length text')
  print *, check, len(joined)
contains
  subroutine start
    call system_clock(began, rate)
  end subroutine

  subroutine row(name)
    character(*), intent(in) :: name
    integer(8) :: now
    call system_clock(now)
    write (0, '(3a,f0.6)') 'seconds ', name, ' ', dble(now - began) / dble(rate)
  end subroutine
end program
