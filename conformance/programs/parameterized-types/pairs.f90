! Arrays of types with two KIND parameters, as arguments and in array expressions
module pairs_of_numbers
  implicit none
  integer, parameter :: single = selected_real_kind(6), double = selected_real_kind(15)

  type :: pair(a, b)
    integer, kind :: a = 4, b = 4
    integer(a) :: first
    real(b) :: second
  end type

contains
  subroutine add(more, n, first, second)
    type(pair(2)), intent(inout) :: more(:)
    integer, intent(inout) :: n
    integer(2), intent(in) :: first
    real, intent(in) :: second
    more(n + 1)%first = first
    more(n + 1)%second = second
    n = n + 1
  end subroutine
end module

program use_lists
  use pairs_of_numbers
  implicit none
  type(pair(8, double)) :: pairs(2), copy(2)
  type(pair(2)) :: more(4)
  integer :: i, n
  n = 0
  pairs(1)%first = 2_8**40
  pairs(1)%second = 0.1d0
  pairs(2) = pairs(1)
  pairs(2)%second = pairs(2)%second + pairs(2)%b
  do i = 1, 4
    call add(more, n, int(i * 100, 2), i / 3.0)
  end do
  copy = pairs
  copy(1)%first = -1
  print *, pairs(2)%first, pairs(2)%second, pairs(1)%a
  print '(4(i5,f9.5))', (more(i)%first, more(i)%second, i = 1, n)
  print *, copy%first, copy%second
  print *, sum(more%second), maxval(more%first), kind(more%first)
end program
