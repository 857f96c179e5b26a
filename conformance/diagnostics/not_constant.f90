program not_constant
  implicit none
  integer :: n = 3
  !ERROR FC2010
  integer, parameter :: m = n + 1
  !ERROR FC2010
  real :: a(n)
  n = 4
  select case (n)
  !ERROR FC2010
  case (n)
    print *, 'same'
  end select
end program not_constant
