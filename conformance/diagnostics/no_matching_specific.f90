module shapes
  implicit none
  interface area
    module procedure area_square, area_rectangle
  end interface area
contains
  real function area_square(a)
    real, intent(in) :: a
    area_square = a * a
  end function area_square
  real function area_rectangle(a, b)
    real, intent(in) :: a, b
    area_rectangle = a * b
  end function area_rectangle
end module shapes
program no_matching_specific
  use shapes
  implicit none
  print *, area(1.0), area(1.0, 2.0)
  !ERROR FC2008
  print *, area(1)
  !ERROR FC2008
  print *, area(1.0, 2.0, 3.0)
end program no_matching_specific
