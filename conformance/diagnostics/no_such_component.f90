program no_such_component
  implicit none
  type point
    real :: x, y
  end type point
  type(point) :: p
  real :: r
  p%x = 1.0
  !ERROR FC2009
  p%z = 2.0
  r = p%x
  !ERROR FC2009
  r = r%x
  print *, r
end program no_such_component
