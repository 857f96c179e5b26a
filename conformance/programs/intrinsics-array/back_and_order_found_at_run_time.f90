program p
  implicit none
  integer :: a(6) = [3,1,4,1,4,1], ord(2), j, m2(2,3)
  logical :: b
  integer :: k(2)
  do j = 1, 2
    b = j == 2
    print *, findloc(a, 1, back=b), findloc(a, 4, dim=1, back=b), maxloc(a, back=b), minloc(a, dim=1, back=b)
    print *, findloc(['ab','cd','ab'], 'ab', back=b), index('banana', 'an', b), scan('banana', 'an', back=b), verify('banana','b',b)
    ord = merge([1,2],[2,1],b)
    m2 = reshape([1,2,3,4,5,6],[2,3],order=ord)
    print *, m2
    print *, reshape([1,2,3],[3,2],[0,9],ord)
  end do
  k = [2,2]
  print *, reshape([1,2,3,4],k,order=[2,1])
end program
