! NAMELIST output and input: scalars, arrays, sections, repeats, strings, comments, several groups.
program namelist_io
  implicit none
  integer :: nx = 10, ny = 20, list(5) = 0
  real :: dt = 0.5
  double precision :: tolerance = 1d-6
  logical :: verbose = .false.
  character(len=10) :: title = 'untitled'
  complex :: z = (0.0, 0.0)
  integer :: m(2, 2) = 0, ios
  character(len=40) :: text(3)
  namelist /grid/ nx, ny, list, m
  namelist /run/ dt, tolerance, verbose, title, z
  read (*, nml=grid)
  print *, nx, ny, list
  print *, m
  read (*, run)
  print *, dt, tolerance, verbose, title, z
  write (*, nml=grid)
  write (*, run)
  text(1) = '&grid nx = 5,'
  text(2) = ' list(2:3) = 7 8'
  text(3) = ' /'
  read (text, nml=grid)
  print *, nx, ny, list
  read (*, nml=grid, iostat=ios)
  print *, ios, ny
  read (*, nml=grid, iostat=ios)
  print *, ios < 0
end program namelist_io
