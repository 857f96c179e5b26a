! OPTIONAL dummies of every kind, absent ones handed on (F2018 15.5.2.12)
module opts
  implicit none
  type :: box
    integer :: n = 0
  end type
  abstract interface
    integer function fun(i)
      integer, intent(in) :: i
    end function
  end interface
contains
  subroutine show(tag, i, r, c, l, s, a, b, p, al, f)
    character(*), intent(in) :: tag
    integer, intent(in), optional :: i
    real, intent(inout), optional :: r
    complex, optional :: c
    logical, optional :: l
    character(*), intent(in), optional :: s
    integer, intent(in), optional :: a(:)
    type(box), intent(in), optional :: b
    real, pointer, optional :: p(:)
    integer, allocatable, optional :: al(:)
    procedure(fun), optional :: f
    print *, tag, present(i), present(r), present(c), present(l), present(s), present(a), present(b), present(p), &
        present(al), present(f)
    if (present(i)) print *, 'i', i
    if (present(r)) r = r + 1
    if (present(s)) print *, 's', len(s), s
    if (present(a)) print *, 'a', size(a), sum(a)
    if (present(b)) print *, 'b', b%n
    if (present(p)) print *, 'p', associated(p)
    if (present(al)) print *, 'al', allocated(al)
    if (present(f)) print *, 'f', f(4)
  end subroutine
  recursive subroutine pass(depth, i, r, s, a, b, p, al, f)
    integer, intent(in) :: depth
    integer, intent(in), optional :: i
    real, intent(inout), optional :: r
    character(*), intent(in), optional :: s
    integer, intent(in), optional :: a(:)
    type(box), intent(in), optional :: b
    real, pointer, optional :: p(:)
    integer, allocatable, optional :: al(:)
    procedure(fun), optional :: f
    if (depth > 0) then
      call pass(depth - 1, i, r, s, a, b, p, al, f)
    else
      call show('passed', i=i, r=r, s=s, a=a, b=b, p=p, al=al, f=f)
    end if
  end subroutine
  subroutine by_value(n, x, flag)
    integer, value :: n
    real, value, optional :: x
    logical, value :: flag
    n = n*2
    if (present(x)) then
      x = x/2
      print *, n, x, flag
    else
      print *, n, 'no x', flag
    end if
  end subroutine
  elemental integer function scaled(i, by, plus)
    integer, intent(in) :: i
    integer, intent(in), optional :: by, plus
    scaled = i
    if (present(by)) scaled = scaled*by
    if (present(plus)) scaled = scaled + plus
  end function
  integer function twice(i)
    integer, intent(in) :: i
    twice = 2*i
  end function
end module
program main
  use opts
  implicit none
  real :: r = 1.5
  real, target :: t(3) = [1., 2., 3.]
  real, pointer :: p(:)
  integer, allocatable :: al(:)
  integer :: n = 5
  call show('none')
  call show('some', 3, s='abc', b=box(7))
  p => t
  call show('more', r=r, c=(1., 2.), l=.true., a=[1, 2, 3], p=p, al=al, f=twice)
  print *, r
  call pass(2)
  call pass(1, 9, r, 'text', [4, 5], box(1), p, al, twice)
  print *, r
  nullify (p)
  call pass(0, p=p)
  call by_value(n, flag=.true.)
  call by_value(n, 3.0, .false.)
  print *, n
  print *, scaled([1, 2, 3]), scaled([1, 2, 3], plus=1), scaled([1, 2], [10, 20], 3), scaled(4, by=2)
end program
