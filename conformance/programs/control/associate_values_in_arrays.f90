! Associate names of constants, of expressions and of parts of array elements inside array expressions.
program associate_values_in_arrays
  implicit none
  type point
    integer :: x, y
  end type
  type segment
    type(point) :: from, to
  end type
  integer :: g(3), k
  logical :: m(3)
  type(segment) :: s(2, 3)
  character(len=:), allocatable :: text
  g = [1, 2, 3]
  k = 5
  associate (no => .false., three => 3, six => k + 1)
    where (g >= 2 .and. .not. no) g = g + three + six
    m = g > 3 .and. no
    print *, g, m
    m(:) = no
  end associate
  print *, m
  s = segment(point(1, 2), point(3, 4))
  associate (y => s(1, :)%to%y, x => s(2, 2:)%from%x)
    y = [10, 20, 30]
    s(1, 2)%to%y = 99
    x = y(2:) + size(y)
    print *, y, x, lbound(y), ubound(x)
    call scale(y)
  end associate
  print *, s
  text = "ab"
  associate (same => text)
    same = "c"
    print *, same, len(same)
  end associate
  print *, text, len(text)
contains
  subroutine scale(values)
    integer, intent(inout) :: values(:)
    values = values * 2 + 1
  end subroutine
end program
