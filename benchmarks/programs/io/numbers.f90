! Formatted and list-directed transfers of many numbers, to a file and back.
! Each row goes to unit 0 as "seconds <name> <value>"; the first argument is the number of numbers.
program numbers
  implicit none
  integer, parameter :: batch = 10
  integer :: n
  integer(8) :: check
  character(32) :: argument
  integer :: i, j, values(batch)
  real(8) :: reals(batch), total
  real(4) :: singles(batch), single_total
  integer(8) :: began, rate

  n = 10000000
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *) n
  end if

  open (10, file='numbers.dat', status='replace', action='readwrite')

  call start
  do i = 1, n, batch
    do j = 1, batch
      values(j) = mod(i * 7919 + j * 104729, 100000000)
    end do
    write (10, '(10i10)') values
  end do
  call row('formatted write, integers I10')
  rewind 10
  call start
  check = 0
  do i = 1, n, batch
    read (10, '(10i10)') values
    check = check + sum(values)
  end do
  call row('formatted read, integers I10')
  print *, check

  rewind 10
  call start
  do i = 1, n, batch
    do j = 1, batch
      reals(j) = sin(dble(i + j)) * 1.0d3
    end do
    write (10, '(10f14.6)') reals
  end do
  call row('formatted write, reals F14.6')
  rewind 10
  call start
  total = 0
  do i = 1, n, batch
    read (10, '(10f14.6)') reals
    total = total + sum(reals)
  end do
  call row('formatted read, reals F14.6')
  print *, total

  rewind 10
  call start
  do i = 1, n, batch
    do j = 1, batch
      reals(j) = sin(dble(i + j)) * 1.0d3
    end do
    write (10, '(10es24.16)') reals
  end do
  call row('formatted write, reals ES24.16')
  rewind 10
  call start
  total = 0
  do i = 1, n, batch
    read (10, '(10es24.16)') reals
    total = total + sum(reals)
  end do
  call row('formatted read, reals ES24.16')
  print *, total

  rewind 10
  call start
  do i = 1, n, batch
    do j = 1, batch
      values(j) = mod(i * 7919 + j * 104729, 100000000)
    end do
    write (10, *) values
  end do
  call row('list-directed write, integers')
  rewind 10
  call start
  check = 0
  do i = 1, n, batch
    read (10, *) values
    check = check + sum(values)
  end do
  call row('list-directed read, integers')
  print *, check

  rewind 10
  call start
  do i = 1, n, batch
    do j = 1, batch
      reals(j) = sin(dble(i + j)) * 1.0d3
    end do
    write (10, *) reals
  end do
  call row('list-directed write, real(8)')
  rewind 10
  call start
  total = 0
  do i = 1, n, batch
    read (10, *) reals
    total = total + sum(reals)
  end do
  call row('list-directed read, real(8)')
  print *, total

  rewind 10
  call start
  do i = 1, n, batch
    do j = 1, batch
      singles(j) = sin(real(i + j)) * 1.0e3
    end do
    write (10, *) singles
  end do
  call row('list-directed write, real(4)')
  rewind 10
  call start
  single_total = 0
  do i = 1, n, batch
    read (10, *) singles
    single_total = single_total + sum(singles)
  end do
  call row('list-directed read, real(4)')
  print *, single_total

  rewind 10
  call start
  do i = 1, n, batch
    write (10, '(i0,9(",",g0))') i, (sin(dble(i + j)), j = 1, batch - 1)
  end do
  call row('formatted write, CSV with G0')
  close (10, status='delete')
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
