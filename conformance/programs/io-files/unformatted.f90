! Unformatted sequential files: records of mixed types, arrays, skipping, backspace.
program unformatted
  implicit none
  integer :: i, n, ios, m(2, 3), k(6)
  double precision :: d
  real :: x(4)
  complex :: z
  character(len=5) :: c
  logical :: l
  open (20, file='data.bin', form='unformatted', status='replace')
  write (20) 1, 2.5d0, 'hello', .true., (1.0, -1.0)
  m = reshape((/ (i, i = 1, 6) /), (/ 2, 3 /))
  write (20) m
  write (20) (real(i), i = 1, 4)
  write (20) m(2, :), 99
  write (20)
  rewind 20
  read (20) n, d, c, l, z
  print *, n, d, c, l, z
  read (20) k
  print *, k
  read (20) x(1), x(2)
  print *, x(1:2)
  backspace 20
  read (20) x
  print *, x
  read (20) k(6:3:-1)
  print *, k
  read (20)
  read (20, iostat=ios) n
  print *, ios < 0
  close (20)
  open (21, file='data.bin', form='unformatted', access='sequential', status='old')
  read (21)
  read (21) n, i
  print *, n, i
  close (21, status='delete')
end program unformatted
