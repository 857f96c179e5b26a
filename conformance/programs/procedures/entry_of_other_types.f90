! ENTRY names of one function with results of different types: each is a variable of its own.
program entry_of_other_types
  implicit none
  integer, external :: count_of
  real, external :: mean_of
  double precision, external :: precise_of
  logical, external :: any_of
  complex, external :: both_of
  real :: x(4) = [1.5, -2.0, 4.0, 0.25]
  print *, count_of(x, 4), mean_of(x, 4), precise_of(x, 4)
  print *, any_of(x, 4, 3.0), any_of(x, 4, 5.0), both_of(x, 4)
end program

integer function count_of(x, n)
  implicit none
  integer :: n, i
  real :: x(n), limit, mean_of, total
  double precision :: precise_of, sum_of
  logical :: any_of
  complex :: both_of
  count_of = count(x > 0)
  return
  entry mean_of(x, n)
  total = 0
  do i = 1, n
    total = total + x(i)
  end do
  mean_of = total / n
  return
  entry precise_of(x, n)
  sum_of = 0
  do i = 1, n
    sum_of = sum_of + x(i)
  end do
  precise_of = sum_of / n
  return
  entry any_of(x, n, limit)
  any_of = any(x > limit)
  return
  entry both_of(x, n)
  both_of = cmplx(minval(x), maxval(x))
end function
