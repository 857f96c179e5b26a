! Procedures of gfortran's that nothing here can do.
program intrinsics_not_translated
  implicit none
  integer :: i
  !ERROR FC5001: the intrinsic function LOC cannot be translated yet
  print *, loc(i)
  !ERROR FC5001: the intrinsic function COMPILER_OPTIONS cannot be translated yet
  print *, compiler_options()
end program intrinsics_not_translated
