! Non-advancing transfers: SIZE=, EOR, PAD, positions, mixtures with advancing ones.
program nonadvancing
  implicit none
  integer :: st, n, i, k
  character(10) :: c
  character(3) :: t
  character(80) :: m
  real :: x
  open (10, file='n.txt', status='replace')
  write (10, '(a)', advance='no') 'abc'
  write (10, '(i4)', advance='no') 42
  write (10, '(a)') ' end'
  write (10, '(a)') '12 3.5'
  write (10, '(a)') ''
  write (10, '(a)') 'last line of all'
  write (10, '(a)', advance='no') 'no newline'
  rewind 10
  read (10, '(a3)', advance='no', size=n) t
  print *, t, n
  read (10, '(i4)', advance='no', size=n) k
  print *, k, n
  c = '##########'
  read (10, '(a10)', advance='no', size=n, iostat=st, iomsg=m) c
  print *, '[', c, ']', n, st, trim(m)
  read (10, '(i2,f4.1)', advance='no', eor=10, size=n) k, x
  print *, 'no eor', k, x, n
10 continue
  read (10, '(a)', advance='no', eor=20, size=n) c
  print *, 'not reached'
20 print *, 'eor', n
  read (10, '(a)', iostat=st, advance='no', size=n) c
  print *, 'empty', st, n, '[', c, ']'
  do
    read (10, '(a1)', advance='no', iostat=st, size=n) t
    if (st /= 0) exit
    write (*, '(a)', advance='no') trim(t) // '.'
  end do
  print *
  print *, st, is_iostat_eor(st), n
  do
    read (10, '(a3)', advance='no', iostat=st, size=n) t
    print *, t, st, n
    if (st /= 0) exit
  end do
  read (10, '(a3)', advance='no', iostat=st, size=n) t
  print *, st, is_iostat_end(st)
  close (10)
  open (10, file='n.txt', pad='no')
  c = '##########'
  read (10, '(a20)', iostat=st, iomsg=m) c
  print *, '[', c, ']', st, trim(m)
  read (10, '(a2,i10)', iostat=st, advance='no', size=n) t, k
  print *, t, st, n
  close (10)
  open (10, file='n.txt', action='readwrite')
  read (10, '(a2)', advance='no') t
  read (10, '(t1,a3,t7,a3)') t, c
  print *, t, c(1:3)
  read (10, '(a2)', advance='no') t
  backspace 10
  read (10, '(a)') c
  print *, c
  read (10, '(a1)', advance='no', eor=30) t
30 write (10, '(a)') 'overwritten'
  rewind 10
  do
    read (10, '(a)', iostat=st) c
    if (st /= 0) exit
    print *, c
  end do
  close (10, status='delete')
  write (*, '(a)', advance='no') 'x'
  write (*, '(t5,a)', advance='no') 'y'
  write (*, '(tl3,a)') 'z'
  write (*, '(a,$)') 'dollar '
  print *, 'follows'
  write (*, '(5x)', advance='no')
  write (*, '(a)') '|'
  write (*, '(a,5x)', advance='no') 'q'
  write (*, '(a)') '|'
end program
