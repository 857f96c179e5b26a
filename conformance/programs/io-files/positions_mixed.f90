! BACKSPACE, REWIND, ENDFILE and their mixtures with reading and writing (F2018 12.8).
program positions
  implicit none
  integer :: i, k, st
  character(80) :: m
  character(10) :: s
  open (10, status='scratch')
  do i = 1, 6
    write (10, '(i3)') i
  end do
  backspace 10
  read (10, *) k
  print *, k
  read (10, *, iostat=st) k
  print *, st
  read (10, *, iostat=st, iomsg=m) k
  print *, st, trim(m)
  backspace 10
  backspace 10
  read (10, *) k
  print *, k
  backspace 10
  backspace 10
  write (10, '(a)') 'new'
  rewind 10
  call dump
  endfile 10
  write (10, '(a)', iostat=st, iomsg=m) 'after'
  print *, st, trim(m)
  backspace 10
  write (10, '(a)') 'after'
  call dump
  rewind 10
  read (10, '(i3)') k
  endfile 10
  call dump
  rewind 10
  rewind 10
  backspace 10
  read (10, *) k
  print *, k
  close (10)
  open (11, status='scratch', form='unformatted')
  do i = 1, 6
    write (11) i, i * i
  end do
  backspace 11
  backspace 11
  read (11) k
  print *, k
  write (11) 77, 78
  rewind 11
  do
    read (11, iostat=st) k, i
    if (st /= 0) exit
    print *, k, i
  end do
  print *, st
  backspace 11
  backspace 11
  read (11) k
  print *, k
  read (11, iostat=st) k
  print *, st
  rewind 11
  read (11) k
  backspace 11
  write (11) 100, 101
  rewind 11
  read (11, iostat=st) k
  print *, k, st
  read (11, iostat=st) k
  print *, st
  close (11)
  open (12, status='scratch', access='direct', form='formatted', recl=8)
  write (12, '(i8)', rec=3) 3
  write (12, '(i4)', rec=1) 1
  read (12, '(i8)', rec=3) k
  print *, k
  read (12, '(a)', rec=1) s
  print *, '[', s, ']'
  backspace (12, iostat=st, iomsg=m)
  print *, st, trim(m)
  rewind (12, iostat=st, iomsg=m)
  print *, st, trim(m)
  endfile (12, iostat=st, iomsg=m)
  print *, st, trim(m)
  write (12, '(i8)', iostat=st, iomsg=m) k
  print *, st, trim(m)
  inquire (12, nextrec=k)
  print *, k
  write (12, '(i12)', rec=2, iostat=st, iomsg=m) k
  print *, st, trim(m)
  read (12, '(i8)', rec=9, iostat=st, iomsg=m) k
  print *, st, trim(m)
  close (12)
  backspace (77, iostat=st, iomsg=m)
  print *, st, trim(m)
  rewind (77, iostat=st)
  print *, st
  flush (77, iostat=st, iomsg=m)
  print *, st, trim(m)
  close (77, iostat=st)
  print *, st
contains
  subroutine dump
    integer :: n
    rewind 10
    n = 0
    do
      read (10, '(a)', iostat=st) s
      if (st /= 0) exit
      n = n + 1
      write (*, '(3a)', advance='no') '[', trim(s), ']'
    end do
    print *, n, st
    backspace 10
  end subroutine
end program
