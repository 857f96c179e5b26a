! A pointer of rank two onto a vector that has too few elements.
program remapped_target_small
  implicit none
  real, allocatable, target :: storage(:)
  real, pointer :: matrix(:, :)
  integer :: n
  allocate (storage(12), source=1.0)
  do n = 3, 5
    matrix(1:n, 0:2) => storage
    matrix(n, :) = n
    print '(i0,1x,f6.1)', n, sum(matrix)
  end do
end program remapped_target_small
