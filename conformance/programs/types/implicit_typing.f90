! Default implicit typing and IMPLICIT statements.
program implicit_typing
  implicit double precision (d, q-r), logical (l), character*4 (c), complex (z)
  integer total
  i = 7.9
  x = 7
  d = 1.0 / 3
  q = 2
  r = sqrt(q)
  l = i == 7
  cword = 'abcdef'
  z = (1.0, -1.0) * x
  total = 3.99
  j1 = -7 / 2
  print *, i, x, total, j1
  print *, d, r
  print *, l, cword, z
  call inner
  print *, half(9), ihalf(9.0)
contains
  subroutine inner
    implicit integer (x), character(len=3) (a-b)
    xx = 5
    abc = 'xyzzy'
    d2 = d * 2
    print *, xx / 2, abc, d2
    if (kind(d2) /= kind(1.0d0)) error stop 'inherited rule'
  end subroutine inner
end program implicit_typing
function half(n)
  half = n / 2.0
end function half
function ihalf(x)
  ihalf = x / 2
end function ihalf
