! References to external procedures whose definitions stand in the same file, and to one that is elsewhere.
subroutine total(values, n, sum)
  integer :: n
  real :: values(n), sum
  sum = values(1)
end subroutine total

subroutine spread_out(values)
  real :: values(:)
  values = 0
end subroutine spread_out

function doubled(x)
  double precision :: x, doubled
  doubled = 2*x
end function doubled

function row(n)
  integer :: n, row(n)
  row = n
end function row

program external_arguments
  implicit none
  external :: total, spread_out, elsewhere
  real, external :: doubled
  integer, external :: row
  real :: values(10), sum
  call total(values, 10, sum)
  call total(values(3), 8, sum)
  !ERROR FC3002: The argument 'n' of 'total' is REAL(4), but must be INTEGER(4)
  call total(values, 10.0, sum)
  !ERROR FC2004: The argument 'sum' of 'total' has rank 1, but must have rank 0
  call total(values, 10, values)
  !ERROR FC3002: 'spread_out' needs an explicit interface because of its argument 'values'
  call spread_out(values)
  !ERROR FC2003: 'doubled' is REAL(4) here, but its result is REAL(8)
  sum = doubled(1d0)
  !ERROR FC3002: 'row' needs an explicit interface, since its result is an array, POINTER or ALLOCATABLE
  print *, row(3)
  call elsewhere(1, values)
  call elsewhere(2, values(2))
  !ERROR FC3002: The argument 1 of 'elsewhere' is REAL(4) here, but INTEGER(4) in another reference
  call elsewhere(1.0, values)
  !ERROR FC2004: The argument 2 of 'elsewhere' has rank 0 here, but rank 1 in another reference
  call elsewhere(1, sum)
end program external_arguments

subroutine applied(f, x)
  external :: f
  real :: f, x
  x = f(x)
end subroutine

subroutine plain(f, x)
  real :: f, x
  x = f + x
end subroutine

subroutine counted(f, x)
  integer, external :: f
  real :: x
  x = f(x)
end subroutine

real function half(x)
  real :: x
  half = x / 2
end function

subroutine procedures_and_data
  real, external :: half
  real :: x, values(3)
  x = 1
  values = 2
  call applied(half, x)
!ERROR FC3002: The argument 'f' of 'applied' must be a procedure
  call applied(values, x)
!ERROR FC3002: The argument 'f' of 'plain' is a procedure, but must be a variable or value
  call plain(half, x)
!ERROR FC3002: The argument 'f' of 'counted' is a function of REAL(4), but must be of INTEGER(4)
  call counted(half, x)
  call somewhere(half, x)
!ERROR FC3002: The argument 1 of 'somewhere' is a procedure in one reference, but not in another
  call somewhere(values, x)
end subroutine
