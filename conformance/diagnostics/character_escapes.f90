! Escapes of -fbackslash that stand for characters which the default kind does not have.
program character_escapes
  implicit none
  print *, "a\x41b", "\u00e9", "\n"
  !ERROR FC3005: The text has an escape for a character that kind 1 does not have
  print *, "a\u1234b"
  !ERROR FC3005: The text has an escape for a character that kind 1 does not have
  print *, "a\UFFFFFFFFb"
end program
