! B, O and Z with a character: gfortran takes its first byte as an integer.
program characters_as_bits
  implicit none
  character(3) :: s = 'abc', r = 'xyz'
  character(30) :: line
  write (line, '(b0,1x,z8,1x,o4.3)') s(1:1), s, s
  print *, line
  line = '00141'
  read (line, '(o5)') r(1:1)
  line = '01100001 41'
  read (line, '(b8,z3)') r(2:2), r(3:3)
  print *, r
end program characters_as_bits
