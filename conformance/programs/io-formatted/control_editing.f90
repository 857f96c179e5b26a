! T, TL, TR, X, slash, colon, repeat groups, reversion, S/SP/SS, P, BN/BZ, literals.
program control_editing
  implicit none
  integer :: i
  print '(t5,a,t20,a,t1,a)', 'five', 'twenty', 'one'
  print '(a,3x,a,tr2,a,tl4,a)', 'ab', 'cd', 'ef', 'X'
  print '(a/a//a)', 'line 1', 'line 2', 'line 4'
  print '(i3,i3)', (i, i = 1, 5)
  print '(a,2(i3,f5.1))', 'x', 1, 1.0, 2, 2.0
  print '(a,(i3,i4))', 'rev', 1, 2, 3, 4, 5
  print '(2(a,2(i2)),"end")', 'a', 1, 2, 'b', 3, 4
  print '(i3,:," items",i3)', 1
  print '(i3," items",i3)', 1
  print '(3(i2,","),i2)', 1, 2, 3, 4
  print '("it''s ""quoted""",1x,''both "ways"'')'
  print "(i2,'=',i2)", 1, 2
  print '(1x,i3,t3,a)', 123, '*'
  print '(a5,a2,a)', 'abc', 'abcdef', 'xyz'
  print '(l1,l5,l2)', .true., .false., .true.
  print '(*(i0,:,", "))', (i, i = 1, 7)
  print '(2(2(i1,"-"),"|"))', 1, 2, 3, 4
  print '(i3/)', 1, 2
  print '(5x,"indented",/,5x,"twice")'
  print '(a,t30,a)', 'far', 'right'
  print '(g0,1x,g0,1x,g0,1x,g0)', 1, 2.5, 'text', .true.
  print '(4(g0,:,";"))', 1, -2.0d0, 'a', .false.
  write (*, '(a)', advance='no') 'no '
  write (*, '(a,i0)', advance='no') 'advance ', 7
  write (*, '(a)') ' end'
  write (*, 10) 1.0, 2
10 format (f6.2, 1x, &
      & i4)
  print '(3a)', 'x', 'y'
  print '()'
  print '(a)', ''
  print '(tl5,a,t3,a)', 'abcdef', 'ZZ'
end program control_editing
