! Type-bound defined input/output of extensible types: inheritance, overriding, components, arrays, internal files.
module shapes
  implicit none
  type :: point
    integer :: x = 0, y = 0
  contains
    procedure, private :: put => put_point
    procedure, private :: get => get_point
    generic :: write(formatted) => put
    generic :: read(formatted) => get
    procedure, private :: save => save_point
    procedure, private :: load => load_point
    generic :: write(unformatted) => save
    generic :: read(unformatted) => load
  end type
  type, extends(point) :: named
    character(4) :: name = '----'
  contains
    procedure, private :: put => put_named
  end type
  type :: box
    integer :: k = 7
    class(point), allocatable :: corner
  contains
    procedure :: put_box
    generic :: write(formatted) => put_box
  end type
  type :: plain
    integer :: n = 3
    real :: r = 0.5
  end type
  interface write(formatted)
    module procedure put_plain
  end interface
contains
  subroutine put_point(dtv, unit, iotype, v_list, iostat, iomsg)
    class(point), intent(in) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    character(40) :: f
    iostat = 0
    select case (iotype)
    case ('LISTDIRECTED')
      write (unit, '(a,i0,a,i0,a)', iostat=iostat, iomsg=iomsg) '(', dtv%x, ';', dtv%y, ')'
    case ('DTerror')
      iostat = 17
      iomsg = 'no such point'
    case default
      if (size(v_list) > 0) then
        write (f, '("(i",i0,",",a,",i",i0,")")') v_list(1), '":"', v_list(size(v_list))
        write (unit, f, iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
      else
        write (unit, '(2a,i3,i3)', iostat=iostat, iomsg=iomsg) iotype, '=', dtv%x, dtv%y
      end if
    end select
  end subroutine
  subroutine put_named(dtv, unit, iotype, v_list, iostat, iomsg)
    class(named), intent(in) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, '(a,a)', iostat=iostat, iomsg=iomsg) trim(dtv%name), '@'
    write (unit, '(dt(2,2))', iostat=iostat, iomsg=iomsg) dtv%point
  end subroutine
  subroutine get_point(dtv, unit, iotype, v_list, iostat, iomsg)
    class(point), intent(inout) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    if (iotype == 'LISTDIRECTED') then
      read (unit, *, iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
    else
      read (unit, '(2i3)', iostat=iostat, iomsg=iomsg) dtv%x, dtv%y
    end if
  end subroutine
  subroutine save_point(dtv, unit, iostat, iomsg)
    class(point), intent(in) :: dtv
    integer, intent(in) :: unit
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, iostat=iostat, iomsg=iomsg) int(dtv%x, 1), dtv%y
  end subroutine
  subroutine load_point(dtv, unit, iostat, iomsg)
    class(point), intent(inout) :: dtv
    integer, intent(in) :: unit
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    integer(1) :: small
    read (unit, iostat=iostat, iomsg=iomsg) small, dtv%y
    dtv%x = small
  end subroutine
  subroutine put_box(dtv, unit, iotype, v_list, iostat, iomsg)
    class(box), intent(in) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, '(a,i0,a)', iostat=iostat, iomsg=iomsg) '{', dtv%k, ' '
    if (allocated(dtv%corner)) write (unit, '(dt"in")', iostat=iostat, iomsg=iomsg) dtv%corner
    write (unit, '(a)', iostat=iostat, iomsg=iomsg) '}'
  end subroutine
  subroutine put_plain(dtv, unit, iotype, v_list, iostat, iomsg)
    class(plain), intent(in) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, '(a,i0,a,f4.1,a)', iostat=iostat, iomsg=iomsg) '<', dtv%n, '/', dtv%r, '>'
  end subroutine
end module
program main
  use shapes
  implicit none
  type(point) :: p, q, v(3)
  type(named) :: n
  type(box) :: b
  type(plain) :: w
  class(point), allocatable :: c
  integer :: st, i, sz
  character(60) :: s, m
  p = point(1, 2)
  q = point(-5, 66)
  n%x = 8
  n%y = 9
  n%name = 'nm'
  v = [p, q, point(3, 4)]
  print *, p
  print *, 'a', p, q, 1
  print *, v
  print '(dt)', p
  print '(a,dt"q",a)', '[', p, ']'
  print '(2(dt(3,4),1x))', v
  print '(dt(1,2,3),i3)', p, 5
  print *, n
  print '(dt)', n
  print *, w
  print '(dt,1x,i2)', w, 4
  b%corner = p
  print '(dt)', b
  deallocate (b%corner)
  b%corner = n
  print '(dt)', b
  allocate (c, source=p)
  print '(dt(2,2))', c
  deallocate (c)
  allocate (c, source=n)
  print '(dt(2,2))', c
  m = ' '
  write (s, '(dt"error")', iostat=st, iomsg=m) p
  print *, st, trim(m)
  write (s, '(i3,dt"error",i3)', iostat=st) 5, p, 6
  print *, st
  write (s, '(dt(2,2),a,dt(2,2))') p, '|', q
  print *, s
  write (s, *) p, 'x', q
  print *, s
  s = ' 10 20 30 40 50 60'
  read (s, '(dt,i3,dt)') p, i, q
  print *, p, i, q
  s = " 10 20 30 40 50 60 70 80 90 1 2"
  read (s, *) v, st
  print *, v
  read (s, *, iostat=st) v, q, q
  print *, st == 0
  open (10, form='unformatted', status='scratch')
  p = point(100, 200)
  write (10) p, v, 'end'
  inquire (10, size=sz)
  print *, sz
  rewind 10
  read (10) q, v(3:1:-1), s(1:3)
  print *, q, v, s(1:3)
  close (10)
  open (10, status='scratch')
  do i = 1, 3
    write (10, '(i2,dt(3,3))', advance='no') i, v(i)
  end do
  write (10, *)
  write (10, '(dt(2,3)/dt(2,3))') p, q
  rewind 10
  do
    read (10, '(a)', iostat=st) s
    if (st /= 0) exit
    print '(3a)', '[', trim(s), ']'
  end do
  close (10)
end program
