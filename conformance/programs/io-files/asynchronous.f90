! ASYNCHRONOUS=, ID=, WAIT and INQUIRE(PENDING=) (F2018 12.6.2.5, 12.7.2): a table of profiles is written while the
! next profile is computed; what an asynchronous transfer meets is told to WAIT.
program profiles
  implicit none
  integer, parameter :: n = 6
  real, asynchronous :: now(n), next(n)
  real :: back(n)
  integer :: first, second, last, ios, i, count
  logical :: pending
  character(60) :: message
  character(60), asynchronous :: line

  open (10, file='profiles.dat', form='unformatted', access='stream', asynchronous='yes', status='replace')
  do i = 1, n
    now(i) = real(i)
  end do
  write (10, asynchronous='yes', id=first) now
  do i = 1, n
    next(i) = now(i)**2
  end do
  write (10, asynchronous='yes', id=second) next
  print *, second - first
  wait (10, id=first)
  inquire (10, id=second, pending=pending)
  wait (10)
  inquire (10, pending=pending)
  print *, pending
  last = second + 50
  message = 'none'
  wait (10, id=last, iostat=ios, iomsg=message)
  print *, ios, trim(message)

  rewind (10)
  read (10, asynchronous='yes', pos=4*n + 1) back
  wait (10, err=90, end=90)
  print '(6f6.1)', back
  inquire (10, asynchronous=line)
  print *, trim(line)
  close (10)

  ! Synchronous connections refuse asynchronous transfers.
  open (10, file='profiles.dat', form='unformatted', access='stream')
  read (10, asynchronous='yes', iostat=ios, iomsg=message) back
  print *, ios, trim(message)
  read (10, asynchronous='no', iostat=ios) back
  print *, ios, back(n)
  wait (10, iostat=ios)
  print *, ios
  close (10, status='delete')

  ! A formatted file whose end is met by an asynchronous transfer.
  open (11, file='lines.txt', asynchronous='yes', status='replace')
  do i = 1, 3
    write (line, '(a,i0)') 'line ', i
    write (11, '(a)', asynchronous='yes') line
    wait (11)
  end do
  rewind (11)
  count = 0
  do
    read (11, '(a)', asynchronous='yes', iostat=ios) line
    if (ios /= 0) stop 'told too early'
    wait (11, iostat=ios, iomsg=message)
    if (ios /= 0) exit
    count = count + 1
    print *, trim(line)
  end do
  print *, count, is_iostat_end(ios), trim(message)
  close (11, status='delete')
  stop
90 print *, 'a transfer failed'
end program profiles
