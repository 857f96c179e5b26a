! A unit number that is too large is an error with its own text.
program unit_too_large
  implicit none
  integer(8) :: k = 2_8**36
  write (k, *) 'nothing'
end program unit_too_large
