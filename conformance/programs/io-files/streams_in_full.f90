! Stream access, formatted and unformatted: POS=, SIZE=, INQUIRE, overwriting, ends of files (F2018 12.3.3.4).
program streams
  implicit none
  integer :: i, p, st, sz
  integer(1) :: b
  character(20) :: s
  character :: c
  real :: x
  open (10, file='s.txt', access='stream', form='formatted', status='replace')
  write (10, '(a)') 'first line'
  inquire (10, pos=p, size=sz)
  print *, p
  write (10, '(a)', advance='no') 'second'
  inquire (10, pos=p)
  print *, p
  write (10, '(a,/,a)') ' line', 'third'
  inquire (10, pos=p)
  write (10, '(i5)') 42
  read (10, '(a)', pos=1) s
  print *, s
  read (10, '(a)', pos=p) s
  print *, s
  read (10, '(a3)', pos=12, advance='no') s
  inquire (10, pos=i)
  print *, s, i
  read (10, '(a)') s
  print *, s
  read (10, *, pos=1) s
  print *, s
  read (10, '(a)', pos=200, iostat=st) s
  print *, st
  write (10, '(a)', pos=7) 'LINE!'
  rewind 10
  do
    read (10, '(a)', iostat=st) s
    if (st /= 0) exit
    print *, '[', trim(s), ']'
  end do
  print *, st
  close (10, status='delete')
  open (10, file='s.bin', access='stream', form='unformatted', status='replace')
  write (10) 1, 2.5, 'abc', .true.
  inquire (10, pos=p, size=sz)
  print *, p, sz
  write (10, pos=5) 7.5
  read (10, pos=5) x
  print *, x
  read (10) s(1:3)
  print *, s(1:3)
  write (10, pos=100) 'z'
  inquire (10, size=sz)
  read (10, pos=50) b
  print *, sz, b
  read (10, pos=101, iostat=st) b
  print *, st
  read (10, pos=99, iostat=st) i
  print *, st
  rewind 10
  read (10) i
  print *, i
  write (10, pos=3) achar(65), achar(66)
  read (10, pos=1) s(1:4)
  print *, iachar(s(1:1)), s(3:4)
  close (10)
  open (10, file='s.bin', access='stream', position='append')
  inquire (10, pos=p)
  write (10) 'tail'
  inquire (10, size=sz)
  print *, p, sz
  endfile 10
  rewind 10
  write (10) 'x'
  endfile 10
  inquire (10, size=sz)
  print *, sz
  close (10, status='delete')
  open (10, file='crlf.txt', access='stream', form='unformatted', status='replace')
  write (10) 'one' // achar(13) // achar(10) // '2 3' // achar(13) // achar(10) // achar(13) // achar(10) // '4,5' // achar(13)
  close (10)
  open (10, file='crlf.txt')
  read (10, '(a)') s
  print *, '[', trim(s), ']', len_trim(s)
  read (10, *) i, p
  print *, i, p
  read (10, '(a)') s
  print *, '[', trim(s), ']'
  read (10, *) i, p
  print *, i, p
  rewind 10
  read (10, '(a10,a1)') s, c
  print *, s, '[', c, ']'
  close (10, status='delete')
end program
