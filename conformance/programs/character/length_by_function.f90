! CHARACTER lengths that a function tells, of results and of local variables.
module lengths
  implicit none
contains
  pure integer function twice(n)
    integer, intent(in) :: n
    twice = 2 * n
  end function twice
  function stars(n)
    integer, intent(in) :: n
    character(twice(n)) :: stars
    character(twice(n) + 1) :: local
    local = repeat('-', 10)
    stars = repeat('*', n) // local
  end function stars
end module lengths
program length_by_function
  use lengths
  implicit none
  character(6) :: text
  text = stars(2)
  print *, text // '|'
  print *, len(stars(3))
end program length_by_function
