! Stream access: bytes, positions, formatted streams with NEW_LINE.
program stream_access
  implicit none
  integer :: i, n, where, u
  character(len=1) :: c
  character(len=6) :: s
  real :: x
  open (newunit=u, file='stream.bin', access='stream', form='unformatted', status='replace')
  write (u) 'abcdef', 7, 2.5
  inquire (u, pos=where)
  print *, where
  read (u, pos=3) c
  print *, c
  read (u, pos=7) n, x
  print *, n, x
  write (u, pos=2) 'XY'
  read (u, pos=1) s
  print *, s
  close (u, status='delete')
  open (newunit=u, file='stream.txt', access='stream', form='formatted', status='replace')
  write (u, '(a)') 'one'
  write (u, '(a,i0)') 'two ', 2
  write (u, '(a)', advance='no') 'three' // new_line('a') // 'four'
  write (u, '(a)') '!'
  rewind (u)
  do i = 1, 4
    read (u, '(a)') s
    print *, s
  end do
  close (u, status='delete')
end program stream_access
