program dimvar
  implicit none
  integer :: a(2,3), b(2,3,2), d, i
  real :: r(3,2)
  character(3) :: c(2,3)
  logical :: m(2,3), bk
  a = reshape([3,1,4,1,5,9],[2,3])
  b = reshape([(i*7-i*i,i=1,12)],[2,3,2])
  r = reshape([1.,2.,3.,4.,5.,6.],[3,2])
  c = reshape(['abc','xyz','def','aaa','zzz','bbb'],[2,3])
  m = a > 2
  do d = 1, 2
    print *, sum(a, d)
    print *, sum(a, d, m)
    print *, product(a, dim=d)
    print *, maxval(a, d), minval(a, d)
    print *, maxloc(a, d), minloc(a, d)
    print *, count(m, d), any(m, d), all(m, d)
    print *, cshift(a, 1, d)
    print *, eoshift(a, 1, dim=d)
    print *, norm2(r, d)
    print *, iall(a, d), iany(a, d), iparity(a, d), parity(m, d)
    print *, findloc(a, 1, d)
    print *, maxloc(c, d), minloc(c, d)
    print *, maxval(c, d), minval(c, d)
    print *, size(a, d), lbound(a, d), ubound(a, d)
    print *, shape(spread(a(:,1), d, 2)), spread(a(:,1), d, 2)
  end do
  do d = 1, 3
    print *, sum(b, d)
    print *, maxloc(b, d)
  end do
end program
