! Intrinsic assignment of structures whose components have a defined assignment of their own
module parts
  implicit none
  type :: counted
    integer :: value = 0, copies = 0
  contains
    procedure, private :: copy_counted
    generic :: assignment(=) => copy_counted
  end type
  type :: strict
    integer :: n = -1
  contains
    procedure, private :: copy_strict, from_integer
    generic :: assignment(=) => copy_strict, from_integer
  end type
  type :: box
    type(counted) :: c
    character(4) :: tag = 'none'
    type(strict) :: s
    integer, allocatable :: data(:)
  end type
  type, extends(counted) :: named
    character(:), allocatable :: name
  end type
  type :: crate
    type(box) :: inner
    type(counted) :: row(3)
    type(named) :: n
  end type
contains
  elemental subroutine copy_counted(to, from)
    class(counted), intent(inout) :: to
    class(counted), intent(in) :: from
    to%value = from%value
    to%copies = to%copies + 1
  end subroutine
  subroutine copy_strict(to, from)
    class(strict), intent(out) :: to
    class(strict), intent(in) :: from
    print '(a,2i5)', 'strict', to%n, from%n
    to%n = from%n * 10
  end subroutine
  subroutine from_integer(to, n)
    class(strict), intent(out) :: to
    integer, intent(in) :: n
    to%n = n
  end subroutine
  function new_box(i) result(b)
    integer, intent(in) :: i
    type(box) :: b
    b%c%value = i
    b%s = i + 1
    b%data = [i, i + 1]
    b%tag = 'new'
  end function
  subroutine show(b)
    type(box), intent(in) :: b
    if (allocated(b%data)) then
      print '(2i4,1x,a,i6,*(i4))', b%c%value, b%c%copies, b%tag, b%s%n, b%data
    else
      print '(2i4,1x,a,i6)', b%c%value, b%c%copies, b%tag, b%s%n
    end if
  end subroutine
end module

program assigned_components
  use parts
  implicit none
  type(box) :: a, b, many(3)
  type(box), allocatable :: c, list(:)
  type(crate) :: x, y
  type(named) :: n, m
  integer :: i
  a = new_box(5)
  call show(a)
  b = a
  b = a
  b%tag = 'b'
  call show(b)
  a = b
  call show(a)
  c = a
  c = b
  call show(c)
  do i = 1, 3
    many(i) = new_box(i)
  end do
  do i = 1, 3
    call show(many(i))
  end do
  y%inner = b
  y%row%value = [7, 8, 9]
  y%n%name = 'name'
  y%n%value = 11
  x = y
  call show(x%inner)
  print '(6i4)', x%row%value, x%row%copies
  print '(2i4,1x,a)', x%n%value, x%n%copies, x%n%name
  n%value = 3
  n%name = 'n'
  m = n
  m = n
  print '(2i4,l2)', m%value, m%copies, allocated(m%name)
end program
