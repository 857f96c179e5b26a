! NAMELIST with derived types, arrays of strings, substrings, sections, both quotes, and output in files.
program derived_and_strings
  implicit none
  type body
    character(len=6) :: name = ''
    real :: position(2) = 0
    integer :: id = 0
  end type body
  type(body) :: sun, planets(2)
  character(len=5) :: labels(3) = 'none'
  integer :: matrix(2, 3) = 0
  logical :: flags(4) = .false.
  integer :: u
  namelist /system/ sun, planets, labels, matrix, flags
  read (*, nml=system)
  print *, sun%name, sun%position, sun%id
  print *, planets(1)%name, planets(2)%name, planets(2)%position, planets%id
  print *, labels, matrix, flags
  open (newunit=u, file='system.nml', delim='apostrophe')
  write (u, nml=system)
  rewind u
  sun = body()
  labels = ''
  matrix = -1
  read (u, nml=system)
  print *, sun%name, sun%position, sun%id, labels, matrix
  close (u, status='delete')
  write (*, nml=system)
end program derived_and_strings
