! Inside a function without RESULT its name is the result; as the value of a procedure pointer in a structure constructor
! it is the function itself.
module steps
  implicit none
  type step
    integer :: depth = 0
    procedure(advance), pointer, nopass :: next => null()
  end type
contains
  recursive function advance(from)
    type(step), intent(in) :: from
    type(step) :: advance
    advance = step(from%depth + 1, advance)
    if (from%depth >= 3) advance%next => null()
  end function
end module

program own_name
  use steps
  implicit none
  type(step) :: current
  current = advance(step())
  do while (associated(current%next))
    print '(i3)', current%depth
    current = advance(current)
  end do
  print '(a, i3)', 'last', current%depth
end program
