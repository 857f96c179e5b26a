! Elemental subroutines and defined assignment whose arguments overlap: what is read is read before it is defined.
module wrapped
  implicit none
  type :: number
    integer :: n = 0
  end type
  interface assignment(=)
    module procedure double
  end interface
contains
  elemental subroutine double(to, from)
    type(number), intent(out) :: to
    type(number), intent(in) :: from
    to%n = 2 * from%n
  end subroutine
  elemental subroutine scale(from, to)
    integer, intent(in) :: from
    integer, intent(out) :: to
    to = 2 * from
  end subroutine
end module
program elemental_overlap
  use wrapped
  implicit none
  type(number) :: x(6), y(2, 3)
  integer :: a(5), i
  x%n = [1, 20, 300, 4000, 50000, 1000000]
  x = x([2, 3, 1, 4, 5, 6])
  print *, x%n
  x(4:1:-1) = x([1, 3, 2, 4])
  print *, x%n
  x(2:5) = x(1:4)
  print *, x%n
  y = reshape(x, [2, 3])
  y(:, 3:2:-1) = y(:, 1:2)
  print *, y%n
  a = [(i, i = 1, 5)]
  call scale((a(1:4)), a(2:5))
  print *, a
  call scale(a(1:4) + 1, a(2:5))
  print *, a
  call scale(a, a)
  print *, a
  call scale((a(2:5)), a(1:4))
  print *, a
end program
