! RANDOM_SEED with seeds of INTEGER(4) and of INTEGER(8).
program seeds_of_both_kinds
  implicit none
  integer(4) :: size4
  integer(8) :: size8
  integer(4), allocatable :: seed4(:), got4(:)
  integer(8), allocatable :: seed8(:), got8(:)
  real :: first(3)
  real(8) :: second(3)
  integer :: i
  call random_seed(size=size4)
  call random_seed(size=size8)
  print *, size4, size8
  allocate (seed4(size4), got4(size4), seed8(size8), got8(size8))
  seed4 = [(i * 1234567, i = 1, size4)]
  call random_seed(put=seed4)
  call random_number(first)
  call random_seed(get=got4)
  print *, first
  print *, got4
  seed8 = [(i * 123456789012345_8, i = 1, int(size8))]
  call random_seed(put=seed8)
  call random_number(second)
  print *, second
  call random_seed(get=got8)
  print *, got8
  call random_seed(put=got8)
  call random_number(second(1))
  call random_seed(put=got8)
  call random_number(second(2))
  print *, second(1) == second(2)
end program seeds_of_both_kinds
