program conflicting_attributes
  implicit none
  !ERROR FC3004
  integer, allocatable, pointer :: p(:)
  !ERROR FC3004
  integer, parameter, target :: t = 1
  !ERROR FC3004
  real, allocatable :: fixed(10)
  print *, 'never'
end program conflicting_attributes
