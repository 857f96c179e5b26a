program whr
  implicit none
  integer :: a(6) = [1,2,3,4,5,6], b(6), i, j, m(3,3)
  logical :: l(6)
  real :: x(6), y(2,3)
  character(3) :: c(4) = ['abc','def','ghi','jkl']
  type t
    integer :: k
    integer :: v(2)
  end type
  type(t) :: s(4)
  where (a > 3) a = a(6:1:-1)
  print *, a
  b = 0
  where (mod(a,2)==0)
    b = f(a)
    a = b
  elsewhere (a > 3)
    b = -a
  elsewhere
    b = 99
  end where
  print *, a, b
  l = a > 2
  where (l)
    l = .false.
    a = -1
  elsewhere
    a = 7
  end where
  print *, l, a
  x = [(real(i)-3, i=1,6)]
  where (x > 0) x = sqrt(x)
  where (x /= 0) x = 1/x
  print *, x
  y = reshape(x, [2,3])
  where (y > sum(y)/6) y = -y
  print *, y
  where (c > 'd') c = 'z' // c(:)(1:2)
  print *, c
  forall (i=1:3, j=1:3, i/=j) m(i,j) = i*10+j
  forall (i=1:3) m(i,i) = 0
  print *, m
  forall (i=1:3, j=1:3) m(i,j) = m(j,i)
  print *, m
  forall (i=2:5) a(i) = a(i-1) + a(i+1)
  print *, a
  forall (i=1:4)
    s(i)%k = i
    s(i)%v = [i, i*i]
  end forall
  print *, s
  forall (i=1:3) 
    where (m(i,:) > 10) m(i,:) = i
  end forall
  print *, m
  a(2:6) = a(1:5)
  a(1:5) = a(2:6) + a(1:5)
  print *, a
  m = transpose(m)
  m(:,1) = m(1,:) ; m(2:3,:) = m(1:2,:)
  print *, m, matmul(m, m)
  a = a(a(6:1:-1)*0+[6,5,4,3,2,1])
  print *, a
  do concurrent (i=1:6, a(i) > 0)
    a(i) = i
  end do
  print *, a
  associate (z => m(2,:), w => a(1:3) * 2)
    z = w
    print *, z, w, m, lbound(z), size(w)
  end associate
contains
  elemental integer function f(n)
    integer, intent(in) :: n
    f = n * 100
  end function
end program
