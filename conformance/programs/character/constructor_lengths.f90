! Array constructors with a type-spec inside each other: each pads or cuts to its own length.
program constructor_lengths
  implicit none
  character(*), parameter :: fixed(3) = [character(6) :: 'foo', [character(4) :: 'foobar', 'x']]
  character(6) :: values(3), word = 'barfoo'
  integer(8) :: numbers(3)
  print '(3(a,"|"))', fixed
  values = [character(6) :: 'foo', [character(4) :: 'foobar', 'xyz']]
  print '(3(a,"|"))', values
  values = [character(5) :: word, 'q', word(2:)]
  print '(3(a,"|"))', values
  numbers = [integer(8) :: 4, [integer(1) :: 42, 12]]
  print *, numbers
end program constructor_lengths
