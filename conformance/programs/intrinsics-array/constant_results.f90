program p
  implicit none
  integer, parameter :: a(6) = [3,1,4,1,4,1]
  integer, parameter :: m(2,3) = reshape(a,[2,3])
  integer, parameter :: l1(1) = maxloc(a, back=.true.), l2 = minloc(a, dim=1, back=.true.)
  integer, parameter :: l3(1)=findloc(a,4), l4=findloc(a,4,dim=1,back=.true.)
  integer, parameter :: l5(2) = maxloc(m), l6(3) = maxloc(m, dim=1), l7(2) = minloc(m, dim=2, mask=m>1)
  integer, parameter :: l8(2)=findloc(m,1,mask=m<4,back=.true.)
  integer, parameter :: e1(6) = eoshift(a, 2), e2(6) = eoshift(a,-1,boundary=99)
  integer, parameter :: e3(2,3) = eoshift(m, [1,-1,0]), e4(2,3)=eoshift(m,1,[7,8],2)
  integer, parameter :: c3(2,3) = cshift(m, [1,-1,0]), c4(2,3)=cshift(m,1,2)
  character(2), parameter :: t(3) = eoshift(['ab','cd','ef'], 1)
  integer, parameter :: s1(3) = sum(m,1), s2(2)=product(m,dim=2), s3(2)=maxval(m,2,m<4), sp(2,2,3)=spread(m,1,2)
  integer, parameter :: pk(3)=pack(m,m>1), up(2,3)=unpack([9,8,7],m>1,m)
  real, parameter :: n2 = norm2([3.,4.]), nn(2)=norm2(reshape([3.,4.,6.,8.],[2,2]),1)
  integer, parameter :: ia = iall([7,3,6]), ib=iany([1,2,4]), ic=iparity([1,3,7])
  logical, parameter :: pa = parity([.true.,.true.,.true.])
  integer, parameter :: mm(2,2)=matmul(m,transpose(m)), dp = dot_product(a,a)
  integer, parameter :: rs(3,2) = reshape([1,2,3],[3,2],[0,9],[2,1])
  integer, parameter :: q = merge(1,2,.true.), ss(2)=shape(m), lb(2)=lbound(m)
  integer, parameter :: tr(2) = transfer(1.0d0, [1])
  print *, l1,l2,l3,l4,l5,l6,l7,l8
  print *, e1,e2,e3,e4,c3,c4,t
  print *, s1,s2,s3,sp,pk,up,n2,nn,ia,ib,ic,pa,mm,dp,rs,q,ss,lb,tr
end program
