! Items of types that extend others: the parent's components come first.
  type :: a
    integer :: i = 1
  end type
  type, extends(a) :: b
    real :: r = 2
    character(3) :: c = 'abc'
  end type
  type :: h
    type(b) :: x(2)
    logical :: l = .true.
  end type
  type(b) :: v(2), w
  type(h) :: z
  character(80) :: s
  namelist /group/ w
  print *, w
  print *, v
  print *, z
  print '(i3,f5.1,a)', v
  s = '5 6.5 xyz'
  read (s, *) w
  print *, w%i, w%r, w%c
  open (10, form='unformatted', status='scratch')
  write (10) z
  z%x(2)%i = 8
  rewind 10
  read (10) z
  print *, z
  write (*, group)
  s = '&group w%i=9 w%c=''q'' /'
  read (s, group)
  print *, w
  end
