! Reading past the end of standard input without IOSTAT ends the program.
program end_of_file_stdin
  implicit none
  integer :: n, total
  total = 0
  do
    read (*, *) n
    total = total + n
    print *, n, total
  end do
end program end_of_file_stdin
