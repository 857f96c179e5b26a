! What run-time formats allow with -std=legacy: edit descriptors without periods, all types with all descriptors.
  character(20) :: s, f
  integer :: i4
  integer :: st, i
  real :: x
  logical :: l
  character(200) :: m
  character(10) fs(14)
  data fs / '(z10)','(b40)','(o12)','(i5)','(l2)','(a4)','(g10.3)','(f4)','(e9.2)','(g9.2)','(i5$)','(i5 i5)','(x,i5)','(l)' /
  do i = 1, size(fs)
    m = ' '
    f = fs(i)
    write (s, f, iostat=st, iomsg=m) 1.5
    print *, f, ' real ', st, s, trim(m)
    m = ' '
    write (s, f, iostat=st, iomsg=m) 'q'
    print *, f, ' char ', st, s, trim(m)
    m = ' '
    write (s, f, iostat=st, iomsg=m) .true.
    print *, f, ' logi ', st, s, trim(m)
    m = ' '
    write (s, f, iostat=st, iomsg=m) 17
    print *, f, ' inte ', st, s, trim(m)
    m = ' '
    read (s, f, iostat=st, iomsg=m) x
    print *, f, ' rrea ', st, trim(m)
    m = ' '
    read (s, f, iostat=st, iomsg=m) i4
    print *, f, ' rint ', st, trim(m)
    m = ' '
    read (s, f, iostat=st, iomsg=m) l
    print *, f, ' rlog ', st, trim(m)
  end do
  end
