! An error in an input statement that goes on over several lines: the message names its last line.
program error_in_long_statement
  implicit none
  character(20) :: record = '1 2 three'
  integer :: a, b, c
  print *, &
    'reading', &
    ' three numbers'
  read (record, *) &
    a, &
    ! of them all
    b, &
    c
  print *, a, b, c
end program
