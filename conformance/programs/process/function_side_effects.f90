! Functions that change a variable of the same expression: gfortran calls them before it reads operands.
program xfx
  implicit none
  integer :: x
  x = 1
  print *, x + f(x)
  x = 1
  print *, f(x) + x
  x = 1
  x = x * f(x) - x
  print *, x
contains
  integer function f(n)
    integer, intent(inout) :: n
    n = n + 10
    f = n
  end function
end program
