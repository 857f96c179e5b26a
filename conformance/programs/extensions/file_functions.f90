! GNU's functions for files and single characters.
program functions
  implicit none
  integer :: values(13), i, k
  integer(8) :: pos
  character :: c
  character(20) :: name
  integer :: mask
  open (10, file='one.txt', status='replace')
  write (10, '(a)') 'first line'
  write (10, '(a)') 'second'
  flush (10)
  print *, chmod('one.txt', '640'), chmod('none.txt', '640')
  k = stat('one.txt', values)
  print *, k, values(8), iand(values(3), 4095), stat('none.txt', values)
  k = fstat(10, values)
  print *, k, values(8), values(4)
  print *, symlnk('one.txt', 'two.txt')
  k = lstat('two.txt', values)
  print *, k, values(8), iand(values(3), 61440)
  print *, link('one.txt', 'three.txt')
  k = stat('one.txt', values)
  print *, values(4)
  print *, link('none.txt', 'four.txt'), unlink('three.txt'), unlink('two.txt'), rename('none.txt', 'x.txt')
  pos = ftell(10)
  print *, pos
  rewind 10
  do i = 1, 13
    k = fgetc(10, c)
    print *, iachar(c), k
  end do
  print *, fputc(10, 'x'), fputc(77, 'x'), fgetc(77, c), ftell(77)
  close (10)
  open (10, file='one.txt')
  do
    read (10, '(a)', iostat=k) name
    if (k /= 0) exit
    print '(3a)', '[', trim(name), ']'
  end do
  close (10, status='delete')
  print *, kill(getpid(), 0), ttynam(10)
  mask = umask(18)
  print *, umask(mask)
end program
