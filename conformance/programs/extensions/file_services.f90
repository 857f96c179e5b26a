! GNU's subroutines for files, single characters and the system.
program services
  implicit none
  integer :: st, values(13), i, big(13), k
  integer(8) :: pos
  integer :: wide(13)
  character(40) :: name, text
  character :: c
  real :: x
  logical :: l
  external nothing
  open (10, file='one.txt', status='replace')
  write (10, '(a)') 'first line'
  write (10, '(a)') 'second'
  flush (10)
  print *, access('one.txt', 'r'), access('one.txt', ' '), access('none.txt', 'r'), access('one.txt','q')
  call chmod('one.txt', 'u+x,g=r,o-rwx', st)
  print *, st
  call stat('one.txt', values, st)
  print *, st, values(8), iand(values(3), 4095), values(4)
  call chmod('one.txt', '600', st)
  call fstat(10, wide, st)
  print *, st, wide(8), iand(wide(3), 4095)
  call fstat(10, wide, st)
  call symlnk('one.txt', 'two.txt', st)
  print *, st, 1
  call symlnk('one.txt', 'two.txt', st)
  print *, st
  call gerror(text)
  print *, text
  call lstat('two.txt', values, st)
  print *, values(8), iand(values(3), 61440)
  call link('one.txt','three.txt', st)
  call unlink('two.txt')
  call unlink('three.txt', st)
  rewind 10
  do i = 1, 12
    call fgetc(10, c, st)
    print *, iachar(c), st
  end do
  call ftell(10, pos)
  print *, pos
  call fseek(10, 2, 0, st)
  call fgetc(10, c)
  print *, st, c
  call fseek(10, -3, 2, st)
  call fgetc(10, c)
  print *, st, c
  do i = 1, 4
    call fgetc(10, c, k)
    print *, k
  end do
  call fputc(10, 'z', st)
  call fputc(10, 'y', st)
  print *, st
  close (10)
  open (10, file='one.txt')
  do
    read (10, '(a)', iostat=st) name
    if (st /= 0) exit
    print '(3a)', '[', trim(name), ']'
  end do
  print *, st
  close (10, status='delete')
  call fput('h'); call fput('i')
  call fput(achar(10), st)
  print *, st
  x = secnds(0.0)
  print *, x > 0 .and. x < 86401, secnds(x) < 10
  call gmtime(86400 * 365, values)
  print *, values(1:9)
  call umask(18, k)
  call umask(k, k)
  print *, k
  print *, getuid() >= 0, getgid() >= 0, isatty(10), ierrno() >= 0
  call ttynam(10, name)
  print *, name
  call kill(getpid(), 0, st)
  print *, st, mclock8() >= 0
end program
subroutine nothing
end
