! Functions with side effects, one call to a statement: how often, and when, each is evaluated.
module counted
  implicit none
  integer :: calls = 0
contains
  integer function square(n)
    integer, intent(in) :: n
    calls = calls + 1
    square = n * n
  end function square
  integer function next()
    calls = calls + 1
    next = calls
  end function next
  logical function seen(flag)
    logical, intent(in) :: flag
    calls = calls + 1
    seen = flag
  end function seen
  integer function bump(n)
    integer, intent(inout) :: n
    n = n + 1
    bump = n
  end function bump
end module counted
program side_effects_order
  use counted
  implicit none
  integer :: a(5), i, k
  a = 0
  i = next() + 1
  print *, i, calls
  a(next()) = 7
  print *, a(2)
  print *, sum(a), calls
  calls = 0
  do i = 2, next() + 3
    a(i) = i + next()
  end do
  print *, a, i, calls
  k = 1
  do while (bump(k) < 5)
    calls = calls + 1
  end do
  print *, k, calls
  if (seen(.true.)) then
    if (seen(.false.)) error stop 'false'
  else if (seen(.true.)) then
    error stop 'not reached'
  end if
  print *, calls
  k = 0
  a = (/ (square(i) + k, i = 1, 5) /)
  print *, a, k
  select case (bump(k))
  case (1)
    print *, 'one', k
  case default
    error stop 'select evaluates once'
  end select
end program side_effects_order
