! Types with array, character and nested components; constructors, default values, assignment.
program components
  implicit none
  type point
    real :: x = 0.0, y = 0.0
  end type point
  type segment
    type(point) :: from, to
    character(len=6) :: name = 'none'
    integer :: tags(3) = (/ 1, 2, 3 /)
  end type segment
  type(point) :: p, q
  type(segment) :: s, t, list(3)
  integer :: i
  p = point(1.0, 2.0)
  q = point(y=5.0, x=-1.0)
  s = segment(p, q, 'first')
  t = segment(name='second', from=s%to, to=point(), tags=(/ 7, 8, 9 /))
  print *, p, q
  print *, s%from%x, s%to, s%name, s%tags
  print *, t%from, t%to%y, t%name, t%tags(2), sum(t%tags)
  list = s
  list(2) = t
  list(3)%tags(2:) = -1
  list(1)%from%x = 42
  do i = 1, 3
    print *, list(i)%from, list(i)%name(1:3), list(i)%tags
  end do
  print *, list%from%x, list%tags(1), list(:)%name, list(2:3)%to%y
  s%to = s%from
  s%from%x = -s%from%x
  print *, s%from, s%to, length(s), length(list(2))
  t = s
  s%name = 'gone'
  if (t%name /= 'first') error stop 'copied'
contains
  real function length(a)
    type(segment), intent(in) :: a
    length = sqrt((a%from%x - a%to%x)**2 + (a%from%y - a%to%y)**2)
  end function length
end program components
