module m
  type s
    sequence
    integer :: i = 4
    real :: x(3) = [1.,2.,3.]
    character(4) :: c = 'abcd'
  end type
end module
subroutine one
  use m
  type(s) :: t, ta(2)
  real, pointer :: p(:)
  integer, target :: tg(5)
  character(8) :: ch
  integer :: n
  common /blk/ n, p, tg, ch
  common /tt/ t2, ta2
  type q
    sequence
    integer :: a
    real(8) :: b
  end type
  type(q) :: t2, ta2(2)
  p(3) = 10.
  tg = [1,2,3,4,5]
  ch = 'comm'
  n = 7
  t2 = q(1, 2d0)
  ta2 = [q(3,4d0), q(5,6d0)]
end subroutine
program pointers_in_common
  real, pointer :: p(:)
  integer, target :: tg(5)
  integer, pointer :: ip(:)
  character(8) :: ch
  integer :: n
  common /blk/ n, p, tg, ch
  type q
    sequence
    integer :: a
    real(8) :: b
  end type
  type(q) :: t2, ta2(2)
  common /tt/ t2, ta2
  allocate(p(4))
  p = 0
  call one
  print *, p, tg, ch, n
  ip => tg(1:5:2)
  print *, ip
  print *, t2, ta2
  print *, ta2%b
end program
