! RANDOM_SEED where the default integer is INTEGER(8): its seeds have half as many elements.
program seeds_of_long_integers
  implicit none
  integer :: n, i
  integer, allocatable :: seed(:), got(:)
  real(8) :: numbers(3)
  call random_seed(size=n)
  print *, n
  allocate (seed(n), got(n))
  seed = [(i * 123456789012345_8, i = 1, n)]
  call random_seed(put=seed)
  call random_number(numbers)
  print *, numbers
  call random_seed(get=got)
  print *, got
  call random_seed(put=got)
  call random_number(numbers(1))
  call random_seed(put=got)
  call random_number(numbers(2))
  print *, numbers(1) == numbers(2)
end program seeds_of_long_integers
