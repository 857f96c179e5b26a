! Formatted stream output ends the file; unformatted output leaves what is behind it.
  character(20) :: s
  integer :: sz, st
  open (10, file='q.txt', access='stream', form='formatted', status='replace')
  write (10, '(a)') 'one', 'two', 'three'
  write (10, '(a)', pos=5) 'X'
  inquire (10, size=sz)
  print *, sz
  read (10, '(a)', pos=1) s
  inquire (10, size=sz)
  print *, s, sz
  write (10, '(a)', pos=1) 'Y'
  rewind 10
  inquire (10, size=sz)
  print *, sz
  close (10)
  open (10, file='q.txt', access='stream', form='formatted', position='append')
  write (10, '(a)') 'one', 'two', 'three'
  write (10, '(a)', pos=5) 'X'
  close (10)
  inquire (file='q.txt', size=sz)
  print *, sz
  open (10, file='q.bin', access='stream', form='unformatted', status='replace')
  write (10) 'abcdefghij'
  write (10, pos=3) 'X'
  rewind 10
  inquire (10, size=sz)
  print *, sz
  write (10, pos=3) 'X'
  close (10)
  inquire (file='q.bin', size=sz)
  print *, sz
  end
