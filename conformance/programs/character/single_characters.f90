! One character at a time: assigned, compared, turned into codes and back, in variables, components, elements and
! arguments, with codes beyond ASCII; and literals that are arguments or compared with what is longer or shorter.
program single_characters
  implicit none
  type :: card
    character(10) :: face = 'face'
    character(:), allocatable :: back
  end type
  character(12) :: word = 'Hello, World'
  character(3) :: rows(4) = ['abc', 'def', 'ghi', 'jkl']
  character(:), allocatable :: s
  character, parameter :: vowels(5) = ['a', 'e', 'i', 'o', 'u']
  character(1) :: c
  type(card) :: k
  integer :: i, j, counts(0:255), upper, lower, other
  integer(1) :: tiny
  integer(8) :: big

  do i = 1, len(word)
    if (word(i:i) >= 'a' .and. word(i:i) <= 'z') then
      word(i:i) = achar(iachar(word(i:i)) - 32)
    else if (word(i:i) >= 'A' .and. word(i:i) <= 'Z') then
      word(i:i) = achar(iachar(word(i:i)) + 32)
    end if
  end do
  print '(a)', word
  do i = 1, 4
    do j = 1, 3
      if (any(rows(i)(j:j) == vowels)) rows(i)(j:j) = '*'
    end do
    rows(i)(3:3) = rows(5 - i)(1:1)
  end do
  print '(4(a,1x))', rows

  ! codes from 128 on are greater than those of ASCII
  s = 'x' // achar(200) // char(255) // char(0) // '~'
  do i = 1, len(s)
    write (*, '(i4,3l2)', advance='no') iachar(s(i:i)), s(i:i) > 'z', s(i:i) < ' ', s(i:i) == char(200)
  end do
  print *
  tiny = -56
  big = 200_8
  print *, s(2:2) == char(big), ichar(char(big)), len(char(33)) == 1
  c = char(65)
  s(3:3) = c
  s(1:1) = s(5:5)
  s(5:5) = char(ichar('a') + 2)
  print *, iachar(s(1:1)), iachar(s(3:3)), s(5:5)

  ! apostrophe, quote and backslash
  s = 'it''s "a\b"'
  counts = 0
  do i = 1, len(s)
    if (s(i:i) == '''') s(i:i) = '`'
    if (s(i:i) == '"') s(i:i) = ''''
    if (s(i:i) == '\') s(i:i) = '/'
    counts(iachar(s(i:i))) = counts(iachar(s(i:i))) + 1
  end do
  print '(a,3i3)', s, counts(iachar('''')), counts(iachar('a')), counts(iachar(' '))

  ! shorter and longer operands: blanks are not there
  print '(12l2)', 'a' == 'a ', 'a' < 'a!', 'a' > 'a' // char(9), '' == ' ', '' < '!', 'ab' == 'a', &
      s(3:2) == ' ', s(3:2) < 'a', s(1:1) == 'i   ', word(1:1) == 'h' // repeat(' ', 30), 'i ' == s(1:1), lle('b', s(4:4))

  k%back = 'back'
  k%face(3:3) = k%back(4:4)
  k%back(1:1) = k%face(1:1)
  k%face(10:10) = '!'
  print '(4a)', k%face, '|', k%back, '|'

  upper = 0; lower = 0; other = 0
  do i = 1, 12
    select case (word(i:i))
    case ('A':'Z')
      upper = upper + 1
    case ('a':'z')
      lower = lower + 1
    case default
      other = other + 1
    end select
  end do
  print *, upper, lower, other
  do i = 1, 3
    call show('literal', i)
    call show('l', i)
    call change(word(i:i), 'z')
  end do
  print '(a)', word
  ! codes in every expression
  print *, iachar(word(2:2)) - iachar('0'), ichar(word(12:12)) + 0_8, ichar('a', 8), iachar(trim(word(3:3)))
contains
  subroutine show(text, times)
    character(*), intent(in) :: text
    integer, intent(in) :: times
    print '(*(a))', repeat(text(1:1), times), text(len(text):)
  end subroutine

  subroutine change(one, into)
    character(1), intent(inout) :: one
    character(1), value :: into
    if (one == 'E') into = 'e'
    one = into
    into = '?'
  end subroutine
end program
