! Direct access files, formatted and unformatted: records in any order, overwritten, with REC.
program direct_access
  implicit none
  integer :: i, n, ios, length
  real :: x
  character(len=12) :: t
  inquire (iolength=length) n, x
  open (30, file='direct.bin', access='direct', form='unformatted', recl=length, status='replace')
  do i = 5, 1, -1
    write (30, rec=i) i, i / 4.0
  end do
  write (30, rec=3) 333, -3.0
  do i = 1, 5, 2
    read (30, rec=i) n, x
    print *, i, n, x
  end do
  read (30, rec=9, iostat=ios) n, x
  print *, ios /= 0
  inquire (30, recl=length, nextrec=n)
  print *, length
  close (30, status='delete')
  open (31, file='direct.txt', access='direct', form='formatted', recl=12, status='replace')
  do i = 1, 4
    write (31, '(a,i3)', rec=i) 'record', i
  end do
  write (31, '(a)', rec=2) 'replaced'
  do i = 4, 1, -1
    read (31, '(a)', rec=i) t
    print *, '[', t, ']'
  end do
  close (31, status='delete')
end program direct_access
