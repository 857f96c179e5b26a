! SEQUENCE types in two scoping units, and derived types in input and output lists.
program sequence_and_io
  implicit none
  type record
    sequence
    integer :: id
    character(len=4) :: code
    real :: values(2)
    logical :: ok
  end type record
  type(record) :: r, rs(2)
  character(len=80) :: line
  r = record(12, 'abcd', (/ 1.5, -2.5 /), .true.)
  print *, r
  print '(i4,1x,a,2f7.2,l3)', r
  rs(1) = r
  rs(2) = record(13, 'x', (/ 0.0, 9.0 /), .false.)
  print '(i4,1x,a,2f7.2,l3)', rs
  write (line, *) 77, " 'read' ", 3.0, 4.0, ' F'
  read (line, *) r
  print *, r%id, r%code, r%values, r%ok
  call change(rs)
  print *, rs%id, rs%code, rs(1)%values, rs(2)%ok
end program sequence_and_io
subroutine change(items)
  implicit none
  type record
    sequence
    integer :: id
    character(len=4) :: code
    real :: values(2)
    logical :: ok
  end type record
  type(record) :: items(2)
  integer :: i
  do i = 1, 2
    items(i)%id = items(i)%id * 100
    items(i)%code(2:3) = '--'
    items(i)%values = items(i)%values(2:1:-1)
    items(i)%ok = .not. items(i)%ok
  end do
end subroutine change
