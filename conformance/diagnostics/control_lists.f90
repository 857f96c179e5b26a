! What cannot stand together in the control list of a data transfer (F2018 12.6.2.1).
program control_lists
  implicit none
  character(9) :: text
  real :: x
!ERROR FC3004: 'limit' has PROTECTED, but is not of a module
  integer, protected :: limit
  namelist /all/ x
!ERROR FC3005: REC cannot stand beside FMT=* or NML
  write (10, *, rec=1) x
!ERROR FC3005: REC cannot stand beside POS
  write (10, '(f8.2)', rec=1, pos=2) x
!ERROR FC3005: REC cannot stand beside an internal file
  write (text, '(f8.2)', rec=1) x
!ERROR FC3005: ADVANCE cannot stand beside an internal file
  write (text, '(f8.2)', advance='no') x
!ERROR FC3005: ADVANCE needs an explicit format
  write (10, *, advance='no') x
!ERROR FC3005: ADVANCE needs an explicit format
  write (10, advance='no') x
!ERROR FC3005: ADVANCE needs an explicit format
  write (10, all, advance='no')
  write (10, '(f8.2)', advance='no') x
  write (10, rec=3) x
end program
