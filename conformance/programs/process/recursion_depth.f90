! Recursion to a depth of 100,000: subroutines and functions, with what they keep below them.
program recursion_depth
  implicit none
  integer :: depth = 0, deepest = 0
  integer(8) :: total = 0
  call descend(100000)
  print *, deepest, depth, total
  print *, sum_to(60000)
contains
  recursive subroutine descend(n)
    integer, intent(in) :: n
    depth = depth + 1
    deepest = max(deepest, depth)
    if (n > 1) call descend(n - 1)
    total = total + n
    depth = depth - 1
  end subroutine
  recursive integer(8) function sum_to(n) result(value)
    integer, intent(in) :: n
    value = n
    if (n > 0) value = value + sum_to(n - 1)
  end function
end program
