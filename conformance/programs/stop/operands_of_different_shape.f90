! The arrays of an expression, of a reference to an elemental function and of a reduction with a mask are compared with
! the first; the mask is one element short.
program operands_of_different_shape
  implicit none
  real, allocatable :: weight(:), length(:)
  logical, allocatable :: wanted(:)
  weight = [1.5, 2.5, 3.5]
  length = [2., 3., 4.]
  wanted = weight > 2
  print '(3f7.2)', moment(weight, length) + length
  print '(f7.2)', sum(weight*length, mask=wanted)
  where (wanted) weight = weight + length
  print '(3f7.2)', weight
  wanted = wanted(2:)
  print '(f7.2)', maxval(weight, mask=wanted)
contains
  elemental real function moment(w, l)
    real, intent(in) :: w, l
    moment = w*l**2
  end function moment
end program operands_of_different_shape
