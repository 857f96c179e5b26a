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
