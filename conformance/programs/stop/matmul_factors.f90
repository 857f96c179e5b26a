! MATMUL of matrices that do not fit, with bounds checking.
program matmul_factors
  implicit none
  real, allocatable :: a(:, :), b(:, :), c(:, :)
  integer :: n
  do n = 3, 2, -1
    a = reshape([1., 2., 3., 4., 5., 6.], [2, 3])
    allocate (b(n, 2), source=0.5)
    c = matmul(a, b)
    print '(4f6.2)', c
    deallocate (b)
  end do
end program matmul_factors
