! MATMUL of matrices and vectors of many sizes against plain loops; all sums are exact.
program matmul_sizes
  implicit none
  integer, parameter :: sizes(5) = (/ 1, 2, 5, 17, 40 /)
  integer :: s
  do s = 1, 5
    call check(sizes(s), sizes(6 - s), sizes(s) + 1)
  end do
contains
  subroutine check(n, k, m)
    integer, intent(in) :: n, k, m
    double precision :: a(n, k), b(k, m), c(n, m), d(n, m), v(k), w(n)
    integer :: i, j, l
    do j = 1, k
      a(:, j) = (/ (0.125d0 * (i - 2 * j), i = 1, n) /)
    end do
    do j = 1, m
      b(:, j) = (/ (mod(7 * i + j, 11) - 5.25d0, i = 1, k) /)
    end do
    v = b(:, 1)
    c = matmul(a, b)
    d = 0
    do j = 1, m
      do l = 1, k
        do i = 1, n
          d(i, j) = d(i, j) + a(i, l) * b(l, j)
        end do
      end do
    end do
    w = matmul(a, v)
    print '(3i4,2es24.16,l2)', n, k, m, sum(c), w(n), all(c == d)
    print '(3es24.16)', sum(matmul(v, b)), sum(matmul(transpose(b), v)), sum(matmul(a(::2, :), b(:, m:1:-2)))
  end subroutine check
end program matmul_sizes
