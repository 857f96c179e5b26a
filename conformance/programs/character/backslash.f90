! With -fbackslash, C's escapes in character constants mean one character.
program backslash
  implicit none
  character(*), parameter :: text = 'tab\tend\x41\\ \q \101'
  integer :: i
  print *, len(text), text
  print *, (ichar(text(i:i)), i = 1, len(text))
  print *, iachar('\n'), iachar('\0'), iachar("\a"), len('it''s\r')
end program backslash
