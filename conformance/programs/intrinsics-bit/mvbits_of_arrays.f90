program p
  implicit none
  integer :: a(3) = [1,2,3], b(3) = [-1,0,255], i
  integer(1) :: c = 7
  integer(8) :: d = 0
  integer :: n(2,2) = 0
  call mvbits(a, 0, 2, b, 4)
  print *, b
  call mvbits(7, 0, [1,2,3], b, [3,2,1])
  print *, b
  call mvbits(c, 0_1, 3_8, c, 4)
  print *, c
  call mvbits(-1_8, 0, 64, d, 0)
  print *, d
  call mvbits(b(3:1:-1), 0, 8, b, 8)
  print *, b
  call mvbits(from=255, frompos=0, len=4, to=n(:,2), topos=[1,5])
  print *, n
end program
