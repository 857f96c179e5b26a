! A CHARACTER pointer of declared length and a target that has another one.
program pointer_of_other_length
  implicit none
  character(12), target :: line = 'key = value '
  character(5), pointer :: field
  integer :: first, last
  first = 7
  do last = 11, 12
    field => line(first:last)
    print '(3a)', '[', field, ']'
  end do
end program pointer_of_other_length
