program reciprocal_powers
  ! x**(-1) of an expression, which is no variable.
  implicit none
  real :: a
  double precision :: d, e
  integer :: i
  do i = 1, 4
    a = 0.3*i
    d = 0.7d0/i
    e = i**2
    print *, (1 + a)**(-1), (1 + a)**(-1)*a, (1 - d)**(-2), (d*e)**(-1), e**(-1)
  end do
end program reciprocal_powers
