! Masks and bounds of FORALL count as they were before its first statement (F2018 10.2.4.2.2); targets of pointers,
! rows, masks of WHERE and subscripts as they were before the statement that reads them (10.2.4.2.4).
module mesh
  implicit none
  real, target :: level(4) = [1., 2., 3., 4.]
  real, pointer :: mirror(:)
  type :: amount
    integer :: v = 0
  end type
  interface assignment(=)
    module procedure set
  end interface
contains
  subroutine first_use
    integer :: i
    forall (i = 1:4) mirror(i) = level(5 - i)
    print *, level
  end subroutine

  pure subroutine set(a, b)
    type(amount), intent(inout) :: a
    integer, intent(in) :: b
    a%v = b * 2
  end subroutine
end module

program forall_frozen_headers
  use mesh
  implicit none
  type :: node
    integer :: next = 0
  end type
  type :: box
    integer :: k(4) = [2, 3, 4, 1]
    integer :: v(4) = [1, 2, 3, 4]
  end type
  type :: handle
    integer, pointer :: q => null()
    real, pointer :: p(:) => null()
  end type
  type(node) :: t(5)
  type(box) :: b
  type(handle) :: h(4)
  type(amount) :: x(4)
  integer :: i, j, k = 1, m(3), q(6)
  integer, target :: values(4) = [1, 2, 3, 4]
  real, target :: a(4, 4), line(4) = [1., 2., 3., 4.]
  real, pointer :: r(:, :)
  real :: e(2)

  mirror => level
  call first_use

  ! Masks that read what the body changes.
  e = [-7.5, -3.25]
  forall (i = 1:2, e(i) < 7)
    e(i) = 10
    e(i) = e(i) + 1
  end forall
  print *, e
  e = [-7.5, -3.25]
  forall (i = 1:2, e(k) < 7)
    e(i) = 10
    e(i) = e(3 - i) + 1
  end forall
  print *, e
  e = [-7.5, -3.25]
  forall (i = 1:2, 7.725d0 > e(modulo(k, 2) + 1))
    e(i) = 10
    e(i) = sum(e(2:2))
  end forall
  print *, e
  q = [(i, i = 1, 6)]
  forall (i = 1:6, mod(q(i), 2) == 0)
    q(i) = q(i) + 1
    m(1 + mod(i, 3)) = q(i)
  end forall
  print *, q

  ! Subscripts on the left that the assignment changes.
  t%next = [2, 3, 4, 5, 1]
  forall (i = 1:5) t(t(i)%next)%next = i
  print *, t%next
  forall (i = 1:4) b%k(b%k(i)) = i
  print *, b%k
  forall (i = 1:4) b%v(b%k(i)) = b%v(i)
  print *, b%v

  ! Other names for the variable, element by element and row by row.
  a = reshape([(real(i), i = 1, 16)], [4, 4])
  r => a
  forall (i = 1:4) a(i, :) = r(5 - i, :)
  print *, a(:, 1)
  forall (i = 1:4) r(:, i) = a(:, 5 - i)
  print *, a(1, :)
  forall (i = 1:4, j = 1:4, a(i, j) > 2) a(i, j) = a(j, i)
  print *, a
  forall (i = 1:4)
    where (a(i, :) > 4) a(i, :) = a(5 - i, :) * 2
  end forall
  print *, a
  h(1)%p => line
  forall (i = 1:4) h(1)%p(i) = line(5 - i)
  print *, line
  forall (i = 1:4) line(i) = h(1)%p(5 - i) * 2
  print *, line

  ! Pointers that move along.
  forall (i = 1:4) h(i)%q => values(i)
  forall (i = 1:4) h(i)%q => h(5 - i)%q
  print *, (h(i)%q, i = 1, 4)
  forall (i = 1:3) h(i + 1)%q => h(i)%q
  print *, (h(i)%q, i = 1, 4)

  ! Defined assignment.
  forall (i = 1:4, i /= 3) x(i) = i
  print *, x%v
end program
