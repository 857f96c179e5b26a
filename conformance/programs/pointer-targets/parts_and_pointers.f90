! Array assignment where a pointer reaches parts of what is assigned: components, elements of components, halves of
! complex numbers (F2018 10.2.1.3: the value is evaluated before the variable changes).
module m
  implicit none
  type s
    real :: x = 0
    integer :: k = 0
  end type
  type h
    type(s), pointer :: p(:)
    real, pointer :: q(:)
    type(s), allocatable :: al(:)
  end type
  real, target :: ma(4)
  real, pointer :: mp(:)
contains
  subroutine first
    mp = ma(4:1:-1)
    print *, ma
  end subroutine
  subroutine second(a, b)
    real, target :: a(:)
    real, pointer :: b(:)
    a(2:4) = b(1:3)
    print *, a
  end subroutine
end module

program parts_and_pointers
  use m
  implicit none
  type(h) :: t
  type(s), target :: a(4)
  complex, target :: z(4)
  real, pointer :: rp(:)
  type(s), pointer :: sp
  integer :: i
  ma = [1,2,3,4]
  mp => ma
  call first
  call second(ma, mp)
  a%x = [1,2,3,4]
  t%p => a
  t%p%x = a(4:1:-1)%x
  print *, a%x
  a(2:4)%x = t%p(1:3)%x
  print *, a%x
  t%q => a%x
  t%q(2:4) = a(1:3)%x
  print *, a%x
  a(2:4)%x = t%q(1:3)
  print *, a%x
  a%x = [1,2,3,4]
  t%q(1:3) = t%p(4:2:-1)%x
  print *, a%x
  t%p(2:4) = a(1:3)
  print *, a%x
  a%x = [1,2,3,4]
  rp => a%x
  rp(4:1:-1) = t%q
  print *, a%x
  z = [(cmplx(i, -i), i=1,4)]
  rp => z%re
  rp(2:4) = z(1:3)%im
  print *, z
  z(2:4)%im = rp(1:3)
  print *, z
  sp => a(2)
  a%x = [1,2,3,4]
  a%x = a%x + sp%x
  print *, a%x
  where (a%x > 3) a(:)%x = t%p(4:1:-1)%x
  print *, a%x
  a%k = [2,3,4,1]
  a(t%p%k)%k = a%k
  print *, a%k
  block
    type v
      real :: y(4)
    end type
    type w
      type(v), pointer :: p
      type(v), pointer :: l(:)
      character(8), pointer :: c
    end type
    type(w) :: ww
    type(v), target :: b(2)
    character(8), target :: txt(2)
    b(1)%y = [1,2,3,4]
    b(2)%y = [5,6,7,8]
    ww%p => b(1)
    ww%l => b
    ww%p%y(2:4) = b(1)%y(1:3)
    print *, b(1)%y
    b(1)%y(2:4) = ww%p%y(1:3)
    print *, b(1)%y
    ww%l(2)%y(2:4) = b(2)%y(1:3)
    print *, b(2)%y
    b(2)%y(2:4) = ww%l(2)%y(1:3)
    print *, b(2)%y
    b(1:2) = ww%l(2:1:-1)
    print *, b(1)%y, b(2)%y
    txt = ['abcdefgh', 'ijklmnop']
    ww%c => txt(1)
    ww%c(2:) = txt(1)
    print *, txt
    txt(1)(3:) = ww%c
    print *, txt
  end block
end program
