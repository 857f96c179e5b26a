! Unformatted transfers: large records, small records, streams and direct access.
! The first argument is the size of the large file in MB.
program unformatted
  implicit none
  integer, parameter :: block = 1048576  ! real(8) numbers, 8 MB
  real(8), allocatable :: data(:)
  integer :: megabytes, blocks, i, key, small
  real(8) :: x, y, total
  character(32) :: argument
  integer(8) :: began, rate

  megabytes = 4096
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *) megabytes
  end if
  blocks = megabytes / 8
  small = megabytes * 1000
  allocate (data(block))
  data = [(dble(i) * 0.5d0, i = 1, block)]

  open (11, file='unformatted.dat', form='unformatted', status='replace', action='readwrite')
  call start
  do i = 1, blocks
    data(1) = i
    write (11) data
  end do
  call row('unformatted write, records of 8 MB')
  rewind 11
  call start
  total = 0
  do i = 1, blocks
    read (11) data
    total = total + data(1) + data(block)
  end do
  call row('unformatted read, records of 8 MB')
  print *, total
  close (11, status='delete')

  open (11, file='unformatted.dat', form='unformatted', status='replace', action='readwrite')
  call start
  do i = 1, small
    write (11) i, dble(i), 0.25d0 * i
  end do
  call row('unformatted write, records of 20 bytes')
  rewind 11
  call start
  total = 0
  do i = 1, small
    read (11) key, x, y
    total = total + key + x + y
  end do
  call row('unformatted read, records of 20 bytes')
  print *, total
  close (11, status='delete')

  open (11, file='unformatted.dat', form='unformatted', access='stream', status='replace', action='readwrite')
  call start
  do i = 1, small
    write (11) i, dble(i)
  end do
  call row('stream write, two scalars')
  call start
  total = 0
  read (11, pos=1) key, x
  total = key + x
  do i = 2, small
    read (11) key, x
    total = total + key + x
  end do
  call row('stream read, two scalars')
  print *, total
  close (11, status='delete')

  open (11, file='unformatted.dat', form='unformatted', access='direct', recl=80, status='replace', action='readwrite')
  call start
  do i = 1, small / 4
    data(1) = i
    write (11, rec=i) data(1:10)
  end do
  call row('direct write, records of 80 bytes')
  call start
  total = 0
  do i = 1, small / 4
    read (11, rec=1 + mod(int(i, 8) * 7919, int(small / 4, 8))) data(1:10)
    total = total + data(1)
  end do
  call row('direct read, records in any order')
  print *, total
  close (11, status='delete')
contains
  subroutine start
    call system_clock(began, rate)
  end subroutine

  subroutine row(name)
    character(*), intent(in) :: name
    integer(8) :: now
    call system_clock(now)
    write (0, '(3a,f0.6)') 'seconds ', name, ' ', dble(now - began) / dble(rate)
  end subroutine
end program
