! INCLUDE lines in the specification and the execution part; what is included is no unit of its own.
program include_line
  implicit none
  include 'include_line.inc'
  integer :: i
  shared = (/ (i * factor, i = 1, size(shared)) /)
  call other
  print *, shared, factor
end program include_line
subroutine other
  implicit none
  include "include_line.inc"
  shared = shared(3:1:-1)
  print *, 'other', shared
end subroutine other
