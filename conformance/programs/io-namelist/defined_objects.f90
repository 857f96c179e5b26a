! Namelist groups with objects that defined input and output procedures transfer: scalars, arrays, components at depth,
! inherited ones, and a polymorphic object whose dynamic type decides.
module shapes
  implicit none
  type :: point
    real :: x = 0, y = 0
  contains
    procedure, private :: put => put_point
    procedure, private :: get => get_point
    generic :: write(formatted) => put
    generic :: read(formatted) => get
  end type
  type, extends(point) :: labelled
    character(4) :: label = 'none'
  contains
    procedure, private :: put => put_labelled
    procedure, private :: get => get_labelled
  end type
  type :: box
    integer :: id = 0
    type(point) :: corner(2)
    logical :: open = .true.
  end type
  type, extends(box) :: crate
    real :: weight = 1.5
  end type
contains
  subroutine put_point(this, unit, iotype, v_list, iostat, iomsg)
    class(point), intent(in) :: this
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, '(f6.2,1x,f6.2)', iostat=iostat, iomsg=iomsg) this%x, this%y
    if (iotype /= 'NAMELIST' .or. size(v_list) /= 0) error stop 'not told of the namelist'
  end subroutine
  subroutine get_point(this, unit, iotype, v_list, iostat, iomsg)
    class(point), intent(inout) :: this
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    read (unit, *, iostat=iostat, iomsg=iomsg) this%x, this%y
    if (this%x < 0) then
      iostat = 77
      iomsg = 'a point to the left'
    end if
  end subroutine
  subroutine put_labelled(this, unit, iotype, v_list, iostat, iomsg)
    class(labelled), intent(in) :: this
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, '(a,1x,f6.2,1x,f6.2)', iostat=iostat, iomsg=iomsg) '"' // this%label // '"', this%x, this%y
  end subroutine
  subroutine get_labelled(this, unit, iotype, v_list, iostat, iomsg)
    class(labelled), intent(inout) :: this
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    read (unit, *, iostat=iostat, iomsg=iomsg) this%label, this%x, this%y
  end subroutine
end module

program defined_objects
  use shapes
  implicit none
  integer :: first = 7, last = 8, status, i
  type(point) :: a, row(3)
  type(labelled) :: named
  real :: values(2) = [1., 2.]
  type(box) :: b
  type(box) :: boxes(0:1)
  type(crate) :: case
  class(point), allocatable :: any
  character(60) :: message
  namelist /plain/ first, a, row, last, values, named
  namelist /nested/ first, b, boxes, case, last
  namelist /dynamic/ any, last

  a%x = 1.5
  a%y = 2.5
  row%x = [1., 2., 3.]
  boxes(1)%corner(2)%y = 9
  write (*, plain)
  write (*, nml=nested)
  allocate (labelled :: any)
  any%x = 4
  write (*, dynamic)

  open (10, status='scratch')
  write (10, plain)
  rewind (10)
  a = point()
  row = point()
  first = 0
  read (10, plain, iostat=status)
  print *, status, first, a%x, a%y, row%x, row%y, last, values, named%label
  call given([character(40) :: '&plain', 'first = 3', 'a = 11.5, 12.5, last = 4', 'row(2) = 5. 6.', &
      'values = 8., 9.', 'named = "ab" 1 2', '/'])
  call read_plain()
  call given([character(40) :: '&plain', 'row(3:1:-2) = 21. 22.', '23. 24. last = 5', '/'])
  call read_plain()
  call given([character(40) :: '&plain row = 1 2, 3 4, 5 6', 'first = 33', '/'])
  call read_plain()
  call given([character(40) :: '&plain', 'first = 34', 'a = -1 2', '/'])
  call read_plain()
  call given([character(40) :: '&plain', 'first = 35', 'a = 1 x', '/'])
  call read_plain()
  call given([character(40) :: '&nested', 'b%corner(2) = 31.5, 12.5', 'b%id=9', 'boxes(0)%corner = 1 2 3 4', &
      'case%weight = 2.5', 'case%box%corner(1) = 7 8', 'last = 6', '/'])
  read (10, nested, iostat=status)
  print *, status, b%id, b%corner%x, b%corner%y, b%open
  do i = 0, 1
    print *, boxes(i)%corner%x, boxes(i)%corner%y
  end do
  print *, case%corner%x, case%corner%y, case%weight
  call given([character(40) :: '&nested', 'b = 77, 41.5, 12.5,', ' 13.5, 14.5, F', 'last = 10', '/'])
  read (10, nested, iostat=status)
  print *, status, b%id, b%corner%x, b%corner%y, b%open, last
  call given([character(40) :: '&dynamic', 'any = "dyn" 5 6', 'last = 11', '/'])
  read (10, dynamic, iostat=status)
  print *, status, last
  select type (any)
  type is (labelled)
    print *, any%label, any%x, any%y
  end select
  close (10)
contains
  subroutine given(lines)
    character(*), intent(in) :: lines(:)
    rewind (10)
    write (10, '(a)') (trim(lines(i)), i = 1, size(lines))
    rewind (10)
  end subroutine
  subroutine read_plain()
    message = ''
    read (10, plain, iostat=status, iomsg=message)
    print *, status, first, a%x, a%y, last
    print *, row%x, row%y, values, named%label, named%x
    if (status > 0) print *, trim(message)
  end subroutine
end program
