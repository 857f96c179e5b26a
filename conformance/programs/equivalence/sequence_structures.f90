! SEQUENCE types in EQUIVALENCE with arrays, and in COMMON with all kinds of components.
module m
  implicit none
  type cell
    sequence
    integer(1) :: tag
    double precision :: v(2)
    character(3) :: name
    logical :: on
    complex :: z
  end type
end module
program seq
  use m
  implicit none
  type(cell) :: c, d(2), e
  type pt
    sequence
    real :: x, y
  end type
  type(pt) :: p, q(3)
  real :: flat(6), pair(2)
  equivalence (q, flat), (p, pair)
  common /blk/ d, c
  integer :: i
  c = cell(5_1, [1d0, 2d0], 'abc', .true., (1., -1.))
  d(1) = c; d(2) = c
  d(2)%name = 'xyz'; d(2)%v(1) = 9
  call show
  flat = [(i*0.5, i = 1, 6)]
  p%x = 3; p%y = 4
  print *, q(2)%x, q(3)%y, pair, q(2)
  q(1) = p
  q(2:3) = q(1:2)
  print *, flat
  call move(q(2), q, 3)
  print *, flat
  print *, sum(q%x), maxval(pair)
contains
  subroutine move(a, b, n)
    integer, intent(in) :: n
    type(pt) :: a, b(n)
    a%x = a%x + 100
    b(n)%y = -1
  end subroutine
end program
subroutine show
  use m, only: cell
  implicit none
  type(cell) :: d(2), c
  common /blk/ d, c
  print *, d(1)%name, d(2)%name, d%v(1), c%tag, c%z
  d(1)%v = d(2)%v
end subroutine
