! Recursion fifty thousand deep, with local variables that each activation keeps.
program deep_recursion
  implicit none
  integer, parameter :: depth = 50000
  print *, descend(depth), alternate(depth, 0)
contains
  recursive integer function descend(n) result(r)
    integer, intent(in) :: n
    integer :: mine
    mine = mod(n, 7)
    r = 0
    if (n > 0) r = mod(descend(n - 1) + mine, 1000003)
    if (mine /= mod(n, 7)) error stop 'overwritten'
  end function descend
  recursive integer function alternate(n, s) result(r)
    integer, intent(in) :: n, s
    if (n == 0) then
      r = s
    else if (mod(n, 2) == 0) then
      r = alternate(n - 1, s + 1)
    else
      r = alternate(n - 1, s - n)
      r = r + 1
    end if
  end function alternate
end program deep_recursion
