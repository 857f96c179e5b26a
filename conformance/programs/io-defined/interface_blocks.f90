! Defined input/output through interface blocks (F2018 12.6.4.8): formats, lists, unformatted records, conditions.
module m
  implicit none
  type pt
    sequence
    integer :: x, y
  end type
  interface write(formatted)
    procedure wpt
  end interface
  interface read(formatted)
    procedure rpt
  end interface
  interface write(unformatted)
    procedure upt
  end interface
  interface read(unformatted)
    procedure vpt
  end interface
contains
  subroutine wpt(dtv, unit, iotype, v_list, iostat, iomsg)
    type(pt), intent(in) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    character(30) :: f
    if (iotype == 'LISTDIRECTED') then
      write (unit, *, iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
    else if (size(v_list) == 2) then
      write (f, '(a,i0,a,i0,a)') '(i', v_list(1), ',i', v_list(2), ')'
      write (unit, f, iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
    else
      write (unit, '(a,i0,a,i0,1x,a,1x,i0,a)', iostat=iostat, iomsg=iomsg) '<', dtv%x, ',', dtv%y, iotype, len(iotype), '>'
    end if
    if (dtv%x == 99) then
      iostat = 42
      iomsg = 'ninety-nine'
    end if
  end subroutine
  subroutine rpt(dtv, unit, iotype, v_list, iostat, iomsg)
    type(pt), intent(inout) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    if (iotype == 'LISTDIRECTED') then
      read (unit, *, iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
    else
      read (unit, '(i3,i3)', iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
    end if
  end subroutine
  subroutine upt(dtv, unit, iostat, iomsg)
    type(pt), intent(in) :: dtv
    integer, intent(in) :: unit
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, iostat=iostat, iomsg=iomsg) dtv%y, dtv%x
  end subroutine
  subroutine vpt(dtv, unit, iostat, iomsg)
    type(pt), intent(inout) :: dtv
    integer, intent(in) :: unit
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    read (unit, iostat=iostat, iomsg=iomsg) dtv%y, dtv%x
  end subroutine
end module
program p
  use m
  implicit none
  type(pt) :: a, b, v(3)
  integer :: st, i, j
  character(80) :: s, msg
  a = pt(1, 2)
  b = pt(-3, 4)
  v = [a, b, pt(7, 8)]
  print *, a
  print *, 'x', a, 'y', b, 3
  print *, a, b
  print *, 1, a, 2.5
  print *, v
  print '(dt)', a
  print '(a,dt,a)', '[', a, ']'
  print '(a,dt"fmt",a)', '[', a, ']'
  print '(a,dt(5,6),a)', '[', a, ']'
  print '(3(dt(3,3),"|"))', v
  print '(2dt(3,3))', v
  write (s, '(dt(5,5),a)') a, 'end'
  print *, s
  write (s, *) a, 17
  print *, s
  s = ' 12 34 56 78 9'
  read (s, '(dt,i2,dt)') a, i, b
  print *, a%x, a%y, i, b%x, b%y
  s = ' 12 34 , 56 78 / 9'
  read (s, *) a, b
  print *, a%x, a%y, b%x, b%y
  msg = 'none'
  write (s, '(dt)', iostat=st, iomsg=msg) pt(99, 1)
  print *, st, trim(msg)
  write (s, '(i5)', iostat=st, iomsg=msg) pt(9, 1)
  print *, st, trim(msg)
  write (s, '(dt)', iostat=st, iomsg=msg) 3
  print *, st, trim(msg)
  open (10, status='scratch', form='unformatted')
  write (10) a, 5, v
  rewind 10
  read (10) i, j
  print *, i, j
  backspace 10
  read (10) b, j, v(2:3)
  print *, b%x, b%y, j, v(2)%x, v(2)%y
  close (10)
  open (10, status='scratch')
  write (10, *) v, a
  write (10, '(4dt(4,4))') v, a
  write (10, '(dt(4,4))', advance='no') a
  write (10, '(dt(4,4))') b
  rewind 10
  do
    read (10, '(a)', iostat=st) s
    if (st /= 0) exit
    print '(3a)', '[', trim(s), ']'
  end do
  rewind 10
  read (10, *) v
  print *, v%x
  inquire (iolength=i) 5
  print *, i
end program
