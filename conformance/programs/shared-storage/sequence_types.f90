program sequence_types
  implicit none
  type t
    sequence
    integer :: i
    real :: x(2)
    character(4) :: c
  end type
  type(t) :: a, b(2)
  integer :: w(8), n
  real :: r(4)
  character(16) :: s
  equivalence (a, w), (b(1), r), (r(2), n)
  type u
    sequence
    integer :: i, j
    integer :: k(2)
  end type
  type(u) :: g, h(2)
  integer :: flat(8)
  equivalence (h, flat), (g, h(2))
  w = 0
  a%i = 3; a%x = [1.,2.]; a%c = 'wxyz'
  print *, w(1), transfer(w(2:3), [0.]), transfer(w(4), 'aaaa')
  w(4) = transfer('hey ', 0)
  print *, a
  b(1) = t(1, [2.,3.], 'bbbb'); b(2) = a
  print *, transfer(r(1), 0), r(2:3)
  n = transfer(9.5, 0); print *, b(1)%x
  flat = [1,2,3,4,5,6,7,8]
  print *, g, h(1)%k
  g%k(2) = 80; print *, flat, h%i
  call s1(h(2)); print *, flat
  call s2(h); print *, flat
  call s3(flat(3:6)); print *, h(1)
contains
  subroutine s1(x)
    type(u) :: x
    x%i = -x%i
  end subroutine
  subroutine s2(x)
    type(u) :: x(2)
    x%j = -1
  end subroutine
  subroutine s3(k)
    integer :: k(4)
    k = k*2
  end subroutine
end program
