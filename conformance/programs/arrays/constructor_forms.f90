program ctor
  implicit none
  integer :: i, j, k, n = 3
  integer, allocatable :: v(:)
  character(:), allocatable :: c(:)
  character(5) :: names(3) = [character(5) :: 'a', 'bcd', 'efghijk']
  real :: m(2,3)
  type p
    integer :: x
    real :: y(2)
  end type
  type(p) :: ps(3), q
  v = [(i, i=1,n), (i*i, i=n,1,-1)]
  print *, v
  v = [((i+10*j, i=1,j), j=1,n)]
  print *, v
  v = [integer(8) :: 1, 2_1, 3.7]
  print *, v
  print *, [real :: 1, 2, (k, k=1,2)], size([integer ::])
  c = [character(4) :: 'ab', 'cdefgh', names(2)]
  print *, c, len(c), size(c)
  c = [(names(i)(1:2), i=1,3)]
  print *, c, len(c)
  print *, [trim(names(2)), 'xyz']
  m = reshape([((real(i*j), i=1,2), j=1,3)], [2,3])
  print *, m, [m(1,:), m(:,2)], [m]
  ps = [(p(i, [real(i), 2.*i]), i=1,3)]
  print *, ps%x, ps(2)%y, ps(3)
  ps = [p(7,[1.,2.]), ps(1:2)]
  print *, ps
  v = [v, v]
  print *, size(v), v(1:3)
  v = v([3,1,2])
  print *, v
  v([1,3]) = v([3,1])
  print *, v
  print *, count([(mod(i,2)==0, i=1,10)])
  print *, sum([(i, i=1,100)]), maxval([(sin(real(i)), i=1,10)])
  print *, [complex(8) :: 1, (2.,3.), 4d0]
  print *, [[1,2],[3,4]], [([i,i+1], i=1,2)]
end program
