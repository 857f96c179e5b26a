! Nonadvancing reads and writes: character by character, sizes, end of record, mixed with advancing ones.
program nonadvancing
  implicit none
  character(len=1) :: c
  character(len=5) :: five
  integer :: ios, n, words, lines, size_read, i
  lines = 0
  words = 0
  n = 0
  do lines = 1, 2
    do
      read (*, '(a1)', advance='no', iostat=ios) c
      if (is_iostat_eor(ios)) exit
      if (ios /= 0) error stop 'end'
      if (c == ' ') words = words + 1
      n = n + 1
    end do
    print *, lines, n, words
  end do
  do
    read (*, '(a)', advance='no', size=size_read, eor=10) five
    print *, '[', five, ']', size_read
  end do
10 print *, '[', five(:size_read), ']', size_read
  read (*, '(i2)', advance='no') i
  read (*, '(1x,i3)', advance='no') n
  read (*, '(a)') five
  print *, i, n, '[', five, ']'
  do i = 1, 3
    write (*, '(i2,a)', advance='no') i, merge('.', ',', i == 3)
  end do
  write (*, '(a)') ' done'
  write (*, '(a,t12,a)', advance='no') 'left', 'right'
  write (*, *) 'list'
  read (*, '(a)', iostat=ios, advance='no') c
  print *, is_iostat_end(ios)
end program nonadvancing
