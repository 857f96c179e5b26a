! Defined assignment by elemental subroutines under WHERE and FORALL (F2018 10.2.3.2, 10.2.4.2.4), by generic and by binding,
! and a scalar argument of an elemental subroutine, which is evaluated once (15.8.3).
module amounts
  implicit none
  type t
    integer :: v = 0
  contains
    procedure :: set
    generic :: assignment(=) => set
  end type
  type u
    integer :: v = 0
  end type
  interface assignment(=)
    module procedure setu
  end interface
contains
  elemental subroutine set(a, b)
    class(t), intent(inout) :: a
    integer, intent(in) :: b
    a%v = b * 2
  end subroutine
  elemental subroutine setu(a, b)
    type(u), intent(inout) :: a
    integer, intent(in) :: b
    a%v = b * 3
  end subroutine

  elemental subroutine add(a, b)
    integer, intent(inout) :: a
    integer, intent(in) :: b
    a = a + b
  end subroutine

  integer function following(k)
    integer, intent(inout) :: k
    k = k + 1
    following = k
  end function
end module

program defined_under_masks
  use amounts
  implicit none
  type(t) :: x(4)
  type(u) :: y(4)
  integer :: i, n(4) = 0, k = 0
  forall (i=1:4) x(i) = i
  print *, x%v
  where (x%v > 4) x = x%v + 1
  print *, x%v
  where (x%v > 4) y = x%v + 1
  print *, y%v
  forall (i=1:2) y(i:i+2:2) = x(i:i+2:2)%v
  print *, y%v
  forall (i=1:2)
    where (y(i:i+2:2)%v > 7) y(i:i+2:2) = x(i:i+2:2)%v
  end forall
  print *, y%v
  where (y%v < 5)
    y = 100
  elsewhere (x%v < 12)
    x = y(4:1:-1)%v
    y = x%v / 2
  end where
  print *, x%v
  print *, y%v
  call add(n, following(k))
  print *, n, k
end program
