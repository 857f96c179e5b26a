! Pointers as views into larger data: windows, default initialization, arrays of types with pointers.
module windows
  implicit none
  type window
    character(len=8) :: name = 'none'
    real, pointer :: data(:, :) => null()
  end type window
  real, target, save :: screen(8, 10) = 0
contains
  function open_window(name, top, left, rows, columns) result(w)
    character(len=*), intent(in) :: name
    integer, intent(in) :: top, left, rows, columns
    type(window) :: w
    w%name = name
    w%data => screen(top:top + rows - 1, left:left + columns - 1)
  end function open_window
  subroutine fill(w, value)
    type(window), intent(in) :: w
    real, intent(in) :: value
    if (.not. associated(w%data)) return
    w%data = value
    w%data(1, 1) = -value
  end subroutine fill
end module windows
program pointer_functions_of_data
  use windows
  implicit none
  type(window) :: w(3), copy
  real, pointer :: diagonal(:), corner
  integer :: i
  call fill(w(1), 5.0)
  w(1) = open_window('first', 1, 1, 3, 4)
  w(2) = open_window('second', 3, 3, 4, 5)
  do i = 1, 3
    call fill(w(i), real(i))
  end do
  print '(8f5.0)', screen
  copy = w(2)
  copy%data(2:3, 2:4) = 9
  corner => copy%data(4, 5)
  corner = 7
  diagonal => screen(1:8:2, 1)
  diagonal = diagonal + 0.5
  print '(8f5.1)', screen
  print *, w%name, (associated(w(i)%data), i = 1, 3), associated(copy%data, w(2)%data), size(copy%data)
  print *, lbound(w(2)%data), ubound(w(2)%data), sum(w(1)%data), maxval(w(2)%data, 1)
  nullify (copy%data)
  if (.not. associated(w(2)%data)) error stop
end program pointer_functions_of_data
