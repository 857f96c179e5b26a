! Types with allocatable components: deep copies, nested ones, arrays of them, constructors.
program components
  implicit none
  type row
    integer, allocatable :: v(:)
  end type row
  type table
    character(len=8) :: name = ''
    type(row), allocatable :: rows(:)
  end type table
  type(row) :: a, b
  type(table) :: t, copy
  integer :: i, total
  print *, allocated(a%v), allocated(t%rows)
  a%v = (/ 1, 2, 3 /)
  b = a
  b%v(2) = -2
  print *, a%v, b%v
  a = row((/ 9, 8 /))
  print *, a%v, size(a%v)
  allocate (t%rows(3))
  do i = 1, 3
    allocate (t%rows(i)%v(i))
    t%rows(i)%v = 10 * i
  end do
  t%name = 'triangle'
  copy = t
  copy%rows(3)%v(1) = 0
  total = 0
  do i = 1, 3
    total = total + sum(t%rows(i)%v)
    print *, size(copy%rows(i)%v), copy%rows(i)%v
  end do
  print *, total, copy%name
  call clear(copy)
  print *, allocated(copy%rows), '[', copy%name, ']'
  t%rows(2:3) = t%rows(1:2)
  print *, (t%rows(i)%v, i = 1, 3)
  b = made(4)
  print *, b%v
  a = row(null())
  print *, allocated(a%v)
contains
  subroutine clear(x)
    type(table), intent(out) :: x
  end subroutine clear
  function made(n) result(r)
    integer, intent(in) :: n
    type(row) :: r
    integer :: k
    r%v = (/ (k * k, k = 1, n) /)
  end function made
end program components
