! SELECT CASE (F2018 11.1.9) with values of other kinds than the selector's, some beyond its range; BOZ constants longer
! than the kind they are for; and `$` and carriage returns in the records of a log file.
program case_beyond_kind
  implicit none
  integer(1) :: level
  integer(2) :: port
  integer :: i, ios
  character(24) :: line
  integer(2), parameter :: ports(5) = [22_2, 80_2, 8080_2, -1_2, 32767_2]

  do level = -3, 3
    select case (level)
    case (:-1000)
      print *, level, 'never'
    case (-3_8:-2_8)
      print *, level, 'low'
    case (1_4, 2_2)
      print *, level, 'some'
    case (3:300)
      print *, level, 'high'
    case default
      print *, level, 'other'
    end select
  end do
  do i = 1, size(ports)
    port = ports(i)
    select case (port)
    case (1:1023)
      print *, port, 'well known'
    case (1024:65535)
      print *, port, 'registered'
    case (70000:)
      print *, port, 'never'
    case default
      print *, port, 'wrong'
    end select
  end do
  print *, int(o'72123456776543211234567', 8), int(z'1FFFFFFFFFFFFFFFFF', 4), int(o'1734567', 2), int(b'1111111111', 1)
  print *, merge_bits(32767_2, o'1234567', b'010101'), ior(z'F0', 15_1), real(z'3F800000', 4)

  open (10, file='case.log', status='replace')
  write (10, '(i3,$)') 1
  write (10, '(i3,$)') 2, 3, 4
  write (10, '(a)') ' end'
  close (10)
  open (10, file='case.log', access='stream', form='unformatted', position='append')
  write (10) 'mac', achar(13), 'dos', achar(13), achar(10), 'unix', achar(10), 'rest'
  close (10)
  open (10, file='case.log', status='old')
  do
    read (10, '(a)', iostat=ios) line
    if (ios /= 0) exit
    print *, '[', trim(line), ']'
  end do
  close (10, status='delete')
end program case_beyond_kind
