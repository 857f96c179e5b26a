! What a linker would find: a procedure that no file holds.
program not_defined
  implicit none
  external nowhere
  integer :: n
  n = 1
!ERROR FC2012
  call nowhere(n)
end program not_defined
