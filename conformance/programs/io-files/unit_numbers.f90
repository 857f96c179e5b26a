! Unit numbers beyond the default integer, negative ones, and file names that end at a NUL.
program unit_numbers
  implicit none
  integer(8) :: k
  integer :: i
  logical :: exists, opened
  character(20) :: name
  k = 2_8**36 + 10
  inquire (unit=k, exist=exists, opened=opened, iostat=i)
  print *, exists, opened, i
  inquire (unit=-42, exist=exists, opened=opened, iostat=i)
  print *, exists, opened, i
  write (k, *, iostat=i) 'nothing'
  print *, i
  open (unit=k, iostat=i)
  print *, i
  close (-k, iostat=i)
  print *, i
  open (21, file='cut' // achar(0) // 'rest')
  inquire (21, name=name)
  print *, name
  inquire (file='cut', exist=exists)
  print *, exists
  close (21, status='delete')
end program unit_numbers
