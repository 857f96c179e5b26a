! SHAPE of a scalar and reductions of arrays without elements.
program shape_of_scalar
  integer :: e(0), a(3) = [1, 2, 1], k(1)
  print *, findloc(shape(1), 1)
  print *, findloc([integer ::], 1), maxloc([integer ::]), minloc(shape(2.5))
  print *, findloc(a, 1), findloc(e, 1)
  k = findloc(shape(1), 1)
  print *, k
  if (any(findloc(shape(1), 1) /= 0)) stop 1
  if (any(maxloc(e) /= 0)) stop 2
  if (any(findloc([3, 4, 5], 4) /= 2)) stop 3
  print *, sum(shape(1)), maxval(shape(1)), product(shape(1)), count(shape(1) == 1), all(shape(1) == 1)
end program
