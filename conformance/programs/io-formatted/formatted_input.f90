! Formatted input: fixed columns, blanks, implied decimal points, scale factors, BN/BZ, A and L editing.
program formatted_input
  implicit none
  integer :: i, j, k, ios
  real :: x, y, z
  character(len=3) :: a
  character(len=6) :: b
  logical :: l, m
  read '(i3,i2,i4)', i, j, k
  print *, i, j, k
  read '(f6.2,f5.0,e10.3)', x, y, z
  print *, x, y, z
  read '(a2,a6,l3,l1)', a, b, l, m
  print *, '[', a, '][', b, ']', l, m
  read '(bz,i4,bn,i4)', i, j
  print *, i, j
  read '(t4,i2,t1,i2,2x,i2)', i, j, k
  print *, i, j, k
  read '(2p,f5.1,0p,f5.1)', x, y
  print *, x, y
  read '(i3/i3)', i, j
  print *, i, j
  read '(a)', b
  print *, '[', b, ']'
  read '(z4,o3,b5)', i, j, k
  print *, i, j, k
  read '(i5,i5)', i, j
  print *, i, j
  b = '1x3'
  read (b, '(i3)', iostat=ios) i
  print *, ios > 0
  read (*, '(3i2)', iostat=ios) i, j, k
  print *, ios, i, j, k
  read (*, '(2a)', advance='no', iostat=ios, size=i) b(1:2), b(3:4)
  print *, b(1:4), i
  read (*, '(a)', iostat=ios) b
  print *, b, ios
  read (*, '(f8.3,f8.3,f8.3)') x, y, z
  print *, x, y, z
  read (*, '(a)', iostat=ios) b
  print *, is_iostat_end(ios)
end program formatted_input
