! Record lengths and numbers beyond INTEGER(4), of a file that stays empty.
program long_records
  implicit none
  integer(8) :: length, record
  integer :: status
  open (10, status='scratch', recl=12345678901_8, form='unformatted', access='direct')
  inquire (10, recl=length, nextrec=record)
  print *, length, record
  close (10)
  open (10, status='scratch', recl=8, form='unformatted', access='direct')
  write (10, rec=3) 1_8
  inquire (10, recl=length, nextrec=record)
  print *, length, record
  read (10, rec=5000000000_8, iostat=status) length
  print *, status > 0
  close (10)
  open (10, status='scratch', recl=12, form='formatted', access='direct')
  write (10, '(a)', rec=2) 'two'
  inquire (10, recl=length, nextrec=record)
  print *, length, record
  close (10)
  inquire (10, recl=length)
  print *, length
end program
