! ENTRY statements before and among the declarations.
module pairs
  implicit none
  type pair
    integer :: a, b
  end type
  interface operator(+)
    module procedure more, other_more
  end interface
contains
  function more(p, n)
  entry other_more(n, p)
    type(pair) :: more, other_more
    type(pair), intent(in) :: p
    integer, intent(in) :: n
    more = pair(p%a + n, p%b)
  end function
end module
function first(a, b)
  real, intent(in) :: a, b
  real first, second
entry second(b, a)
  second = a - 2*b
end function
subroutine one(n)
  entry two(n)
  integer m
  data m /5/
  entry three(n)
  print 10, n, m
10 format (2i4)
end subroutine
program early_entries
  use pairs
  implicit none
  type(pair) :: p = pair(1, 2)
  real, external :: first, second
  print *, p + 5, 7 + p
  print *, first(1., 2.), second(1., 2.)
  call one(1)
  call two(2)
  call three(3)
end program
