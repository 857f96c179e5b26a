! Modules of data only and of types only; USE without ONLY of several; parameters used in bounds of others.
module sizes
  integer, parameter :: nx = 4, ny = nx - 1
end module sizes
module fields
  use sizes
  implicit none
  real, dimension(nx, ny) :: u = 1.0, v
  character(len=nx) :: name = 'abcdef'
  type cell
    integer :: corners(nx) = (/ 1, 2, 3, 4 /)
    real :: weight(ny) = 0.25
  end type cell
  type(cell) :: cells(2)
end module fields
module operations
  use fields
  implicit none
contains
  subroutine average(w)
    real, intent(out) :: w(:, :)
    w = 0.5 * (u(:, :) + v)
  end subroutine average
  function corner_sum() result(s)
    integer :: s(size(cells))
    integer :: i
    do i = 1, size(cells)
      s(i) = sum(cells(i)%corners) + nint(sum(cells(i)%weight) * 100)
    end do
  end function corner_sum
end module operations
program data_and_types_only
  use operations
  use sizes, only: columns => ny
  implicit none
  real :: w(nx, columns)
  integer :: j
  do j = 1, ny
    v(:, j) = j
  end do
  call average(w)
  print '(4f6.2)', w
  cells(2)%corners(2:3) = cells(1)%corners(3:2:-1) * 10
  print *, corner_sum(), name, cells(2)%corners
end program data_and_types_only
