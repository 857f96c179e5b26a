! Tables as scientific codes print them: run-time formats, formats in variables and arrays, repeat counts.
program tables
  implicit none
  integer, parameter :: n = 4
  double precision :: a(n, n), residual
  character(len=40) :: fmt
  character(len=20) :: pieces(2)
  integer :: i, j
  do j = 1, n
    do i = 1, n
      a(i, j) = 1d0 / (i + j - 1)
    end do
  end do
  write (fmt, '("(i4,",i0,"f10.6)")') n
  print '(a4,4i10)', 'row', (j, j = 1, n)
  print '(44("-"))'
  do i = 1, n
    print fmt, i, (a(i, j), j = 1, n)
  end do
  pieces = [character(len=20) :: '(a,1x,', 'es12.5)']
  residual = sum(a)
  print pieces, 'residual', residual
  print '(a,f8.3,a,i0,a)', 'took ', 1.25, ' s for ', n**2, ' elements'
  print '(1x,"|",*(f6.3,"|"))', a(1, :)
  write (*, '(a10,":",1pe15.7," +/- ",e9.2)') 'energy', -13.605693d0, 2.5d-7
  write (*, '(5(1x,f7.2))') (i * 1.11, i = 1, 12)
  write (*, '(3(1x,a,"=",i2,:))') ('x', i, i = 1, 7)
end program tables
