! Objects of derived types in namelist groups: whole, by component, by element, nested.
program derived_types
  implicit none
  type point
    real :: x, y
    complex :: phase
  end type
  type station
    character(6) :: name
    integer(2) :: channels(3)
    logical :: open
    type(point) :: at
    type(point) :: corners(2)
  end type
  type(station) :: one, many(2:4)
  integer :: count
  namelist /network/ count, one, many
  character(100) :: lines(9)
  integer :: i, status

  count = 0
  one = station('-', [1_2, 2_2, 3_2], .false., point(0, 0, (0, 0)), point(1, 1, (1, 1)))
  many = one
  lines = ' '
  lines(1) = "&network count = 3,"
  lines(2) = "one = 'first', 4, 5, 6, T, 1.5, 2.5, (3, 4) 5.5 6.5 (7,8) 9.5"
  lines(3) = "many(3)%name = 'third', many(3)%at%x = -1.25,"
  lines(4) = "many%channels(2) = 7, 8, 9"
  lines(5) = "many(4)%corners(2)%y = 42.0, many(4)%corners(1) = 10, 11, (12,13)"
  lines(6) = "many(2:4:2)%open = .true., .true."
  lines(7) = "many(2)%name(2:3) = 'xy' /"
  read (lines, nml=network)
  print *, count
  call show(one)
  do i = 2, 4
    call show(many(i))
  end do
  write (*, nml=network)

  lines(2) = "one%missing = 5 /"
  read (lines, nml=network, iostat=status)
  print *, status > 0
contains
  subroutine show(s)
    type(station), intent(in) :: s
    print '(a,1x,3i3,l2,99f7.2)', s%name, s%channels, s%open, s%at, s%corners
  end subroutine
end program
