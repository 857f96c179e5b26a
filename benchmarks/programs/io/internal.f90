! Internal files: numbers to text and back. The first argument is the number of statements.
program internal
  implicit none
  integer :: n, i, k, m
  integer(8) :: check
  real(8) :: x, total
  character(80) :: text
  character(32) :: argument
  integer(8) :: began, rate

  n = 5000000
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *) n
  end if

  call start
  check = 0
  do i = 1, n
    write (text, '(i0)') i
    check = check + iachar(text(1:1)) + len_trim(text)
  end do
  call row('internal write, I0')
  print *, check

  call start
  check = 0
  do i = 1, n
    write (text, '(a,i6.6,a,f10.4)') 'step', mod(i, 1000000), ' t=', 0.001d0 * i
    check = check + iachar(text(10:10))
  end do
  call row('internal write, text and numbers')
  print *, check

  call start
  check = 0
  text = '  1234  56.789 -42'
  do i = 1, n
    text(3:3) = achar(iachar('1') + mod(i, 9))
    read (text, '(i6,f8.3,i4)') k, x, m
    check = check + k + m
  end do
  call row('internal read, I and F')
  print *, check, x

  call start
  total = 0
  do i = 1, n
    text(3:3) = achar(iachar('1') + mod(i, 9))
    read (text, *) k, x
    total = total + k + x
  end do
  call row('internal read, list-directed')
  print *, total
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
