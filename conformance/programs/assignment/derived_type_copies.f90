! Intrinsic assignment copies values: components, arrays of types, swaps, self-assignment, function results.
program derived_type_copies
  implicit none
  type inner
    integer :: n(2) = (/ 1, 2 /)
    character(len=4) :: c = 'init'
  end type inner
  type outer
    type(inner) :: a, b(2)
    real :: x = 0.5
  end type outer
  type(outer) :: o, p, list(3)
  type(inner) :: t
  integer :: i
  o%a%n = 7
  p = o
  p%a%n(2) = -1
  p%b(1)%c = 'pppp'
  print *, o%a%n, p%a%n, o%b(1)%c, p%b(1)%c
  list = (/ o, p, outer(x=9.0, a=inner((/ 5, 6 /), 'five'), b=inner()) /)
  t = list(1)%a
  list(1)%a = list(3)%a
  list(3)%a = t
  print *, list(1)%a, list(3)%a
  list(2:3) = list(1:2)
  print *, list%x, list%a%n(1), (list(i)%b%c, i = 1, 3)
  o%b(1) = o%a
  o%b(2:2) = o%b(1:1)
  o%b%n(1) = (/ 10, 20 /)
  o = o
  print *, o
  list(1) = make(3)
  list(2:3)%a = (/ inner(c='x'), made(4) /)
  print *, list(1)%b%n(2), list(2)%a, list(3)%a
  call swap(list(1), list(3))
  print *, list%x, list(1)%a%c, list(3)%b(2)%n
contains
  function made(n) result(r)
    integer, intent(in) :: n
    type(inner) :: r
    r%n = n
    r%c(1:1) = char(ichar('0') + n)
  end function made
  type(outer) function make(n)
    integer, intent(in) :: n
    make%b = made(n)
    make%x = n
  end function make
  subroutine swap(u, v)
    type(outer), intent(inout) :: u, v
    type(outer) :: w
    w = u
    u = v
    v = w
  end subroutine swap
end program derived_type_copies
