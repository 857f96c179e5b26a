program pointees
  implicit none
  integer, target :: a(10)
  real :: x(4), y
  integer :: i, v, w(5), m(2,*), n
  integer(8) :: p0
  pointer (p, w)
  pointer (q, v)
  pointer (r, m)
  real :: z, zz(2,2)
  pointer (pz, z), (pzz, zz)
  character(4) :: text, sub
  pointer (pc, sub)
  double precision :: d(3), e
  pointer (pe, e)
  a = [(i, i=1,10)]
  p = loc(a)
  print *, w
  w(2) = 22
  p = loc(a(4))
  print *, w, sum(w), size(w)
  q = loc(a(3)); v = 33
  q = q + 4
  print *, v, a
  do i = 1, 5
    q = loc(a) + 4*(2*i - 1)
    v = v + 100
  end do
  print *, a
  r = loc(a(2))
  print *, m(1,1), m(2,3)
  m(2,2) = -1
  print *, a
  y = 2.5; pz = loc(y); z = z * 2; print *, y
  x = [1.,2.,3.,4.]; pzz = loc(x); zz(2,1) = 20; print *, x, transpose(zz)
  text = 'abcd'; pc = loc(text); sub(2:3) = 'XY'; print *, text
  pe = loc(d(2)); d = 1; e = 7; print *, d
  p0 = loc(x(3)) - loc(x(1)); print *, p0, loc(d(3)) - loc(d(1))
  call old(loc(a), 3)
  print *, a
  call useit(v)
  call inner
  print *, v
contains
  subroutine useit(k)
    integer, intent(inout) :: k
    k = k + 1
  end subroutine
  subroutine inner
    q = loc(a(1))
    v = 1234
  end subroutine
end program
subroutine old(addr, n)
  integer(8) :: addr
  integer :: n, i
  integer :: arr(n)
  pointer (ptr, arr)
  ptr = addr
  do i = 1, n
    arr(i) = arr(i) * 2
  end do
end subroutine
