! Records of unformatted files in parts: back over them, through them, and byte by byte.
program unf
  implicit none
  real(8) :: a(1000), b(1000)
  integer :: i, j, st, k
  character(20) :: s
  logical :: l
  complex :: z
  integer(1) :: i1
  integer(2) :: i2
  integer(8) :: i8
  open (10, file='u.dat', form='unformatted', status='replace')
  a = [(i * 1.5d0, i = 1, 1000)]
  do i = 1, 5
    write (10) a(1:i * 200)
    write (10) 'text', i, .true., (1.0, 2.0), 1_1, 2_2, 3_8
  end do
  rewind 10
  do i = 1, 5
    b = 0
    read (10) b(1:i * 200)
    print *, sum(b)
    s = ' '
    read (10) s(1:4), j, l, z, i1, i2, i8
    print *, s, j, l, z, i1, i2, i8
  end do
  read (10, iostat=st) j
  print *, st
  do i = 1, 2
    backspace 10
  end do
  read (10) s(1:4), j
  print *, s(1:4), j
  backspace 10
  backspace 10
  read (10) b(1:999)
  print *, b(999)
  close (10)
  open (10, file='u.dat', form='unformatted', access='stream')
  inquire (10, size=i)
  print *, i
  k = 0
  do
    read (10, iostat=st) i1
    if (st /= 0) exit
    k = ieor(k * 3, int(i1))
  end do
  print *, st, k
  close (10, status='delete')
end program
