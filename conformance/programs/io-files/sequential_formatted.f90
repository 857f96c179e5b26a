! A formatted sequential file: write, rewind, backspace, append, end of file, INQUIRE, delete.
program sequential_formatted
  implicit none
  integer :: i, n, ios, u
  logical :: there, open_now
  character(len=20) :: line, mode
  open (unit=10, file='data.txt', status='replace', action='readwrite')
  do i = 1, 5
    write (10, '(a,i3)') 'record', i * i
  end do
  rewind 10
  do
    read (10, '(6x,i3)', iostat=ios) n
    if (ios /= 0) exit
    print *, n
  end do
  print *, ios < 0
  backspace 10
  backspace (10)
  read (10, '(a)') line
  print *, line
  close (10)
  open (newunit=u, file='data.txt', position='append', status='old')
  write (u, *) 'appended'
  close (unit=u)
  open (12, file='data.txt', action='read', form='formatted')
  n = 0
  do
    read (12, '(a)', end=20) line
    n = n + 1
  end do
20 print *, n, 'lines, the last is ', line
  inquire (unit=12, opened=open_now, action=mode)
  print *, open_now, mode
  inquire (file='data.txt', exist=there, number=n)
  print *, there, n
  rewind (12)
  read (12, *)
  read (12, '(a)', err=30) line
  print *, line
30 close (12, status='delete')
  inquire (file='data.txt', exist=there)
  print *, there
  open (13, file='missing.txt', status='old', iostat=ios)
  print *, ios /= 0
  inquire (13, opened=open_now)
  print *, open_now
  open (14, status='scratch')
  write (14, *) 1, 2, 3
  endfile 14
  rewind 14
  read (14, *) i, n
  print *, i, n
  read (14, *, iostat=ios) i
  print *, ios
  close (14)
end program sequential_formatted
