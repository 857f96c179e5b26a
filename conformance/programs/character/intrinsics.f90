! Character intrinsics with backward searches, empty strings, and arrays.
program intrinsics
  implicit none
  character(len=12) :: s = 'hello world'
  character(len=3) :: w(4) = (/ 'abc', 'b  ', ' cd', '   ' /)
  character(len=:), allocatable :: t
  integer :: i
  print *, len(s), len_trim(s), index(s, 'o'), index(s, 'o', .true.), index(s, ''), index(s, '', back=.true.), &
      index('', 'a')
  print *, scan(s, 'wo'), scan(s, 'wo', back=.true.), scan(s, ''), verify(s, 'helo'), verify('aaa', 'a'), verify(s, &
      ' dlrow', .true.)
  print *, '[', adjustl('  ab '), '][', adjustr('ab  '), '][', trim('  x  '), '][', repeat('ab', 3), '][', &
      repeat('x', 0), ']'
  print *, len_trim(w), index(w, 'c'), '|', adjustl(w), '|', adjustr(w), '|'
  print *, lge('b', 'a'), lgt('a', 'a'), lle('a', 'B'), llt('ab', 'abc'), 'a' == 'a  ', 'a' < 'a!'
  print *, ichar('a'), iachar(' '), char(65), achar(126), ichar(achar(127)), (achar(i), i = 48, 57)
  print *, max('abc', 'abd'), min('b', 'a', 'c'), maxval(w), minval(w), merge('yes', 'no ', s == 'hello world')
  t = trim(s) // '!' // trim(w(2)) // '-'
  print *, t, len(t)
  t = t(3:5)
  print *, t, len(t), len(t // w(1))
  print *, transfer('abcd', 1), transfer(1684234849, 'abcd'), storage_size(s)
  print *, count(w > 'a'), any(w == ' cd'), w(4:1:-1), s(1:5) // s(7:)
  print *, new_line('a') == achar(10), len(new_line(s))
  if (index('abcabc', 'bc', back=.true.) /= 5) error stop
end program intrinsics
