! OPTIONAL dummy arguments that are absent, as arguments of MAX, MIN and CMPLX (F2018 15.5.2.12).
program absent_in_intrinsics
  implicit none
  print *, largest(1, 2), largest(1, 2, 3), largest(5, 2, d=7), largest(1, 2, 9, 4)
  print *, smallest(4.0, 2.0), smallest(4.0, 2.0, 1.0)
  print *, point(1.5), point(1.5, 2.5)
contains
  integer function largest(a, b, c, d)
    integer, intent(in) :: a, b
    integer, intent(in), optional :: c, d
    largest = max(a, b, c, d)
  end function largest
  real function smallest(a, b, c)
    real, intent(in) :: a, b
    real, intent(in), optional :: c
    smallest = min(a, b, c)
  end function smallest
  complex function point(x, y)
    real, intent(in) :: x
    real, intent(in), optional :: y
    point = cmplx(x, y)
  end function point
end program absent_in_intrinsics
