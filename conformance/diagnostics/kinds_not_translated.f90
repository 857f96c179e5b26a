! Kinds that gfortran has and fortranc refuses by name.
program kinds_not_translated
  !ERROR FC5001: INTEGER(KIND=16) is not translated yet
  integer(16) :: i
  !ERROR FC5001: REAL(KIND=10) is not translated yet
  real(10) :: x
  !ERROR FC5001: REAL(KIND=16) is not translated yet
  real(16) :: y
  !ERROR FC5001: COMPLEX(KIND=16) is not translated yet
  complex(16) :: z
  !ERROR FC5001: CHARACTER(KIND=4) is not translated yet
  character(4, kind=4) :: c
  !ERROR FC5001: INTEGER(KIND=16) is not translated yet
  print *, 1_16
  !ERROR FC5001: REAL(KIND=10) is not translated yet
  print *, 1.0_10
  !ERROR FC5001: REAL(KIND=16) is not translated yet
  print *, 1.0_16
  !ERROR FC5001: REAL(KIND=16) is not translated yet
  print *, 1.0q0
  !ERROR FC5001: CHARACTER(KIND=4) is not translated yet
  print *, 4_'text'
  !ERROR FC5001: REAL(KIND=16) is not translated yet
  print *, real(1, 16)
  !ERROR FC5001: INTEGER(KIND=16) is not translated yet
  print *, int(1, kind=16)
end program kinds_not_translated
