! What counts as a data edit descriptor in an unlimited group.
program unlimited_groups
  character(60) :: f(12) = [character(60) :: "(*('s',a))", "(*('s',(a)))", "(*('s',(a),'e'))", "(*('s',('t',a,'u'),'e'))", &
   "(*('s',('t',('v',a),'u'),'e'))", "(*('s',('t',('v',a))))", "(*(2(a)))", &
   "(*((a),1x))", "(*((1x),a))", "(*((1x),(a),(1x)))", "(*(a,(1x)))", "(*(1x))"]
  character(200) :: s, m
  integer :: i, k
  do i = 1, 12
    s = ''; m = ''
    write (s, f(i), iostat=k, iomsg=m) 'abc', 'def'
    print '(a,i5,1x,a,1x,a)', f(i), k, trim(s), trim(m)
  end do
end program
