! Least squares with Householder reflections: fits a polynomial, array sections on both sides.
program qr_householder
  implicit none
  integer, parameter :: dp = kind(1d0), m = 12, n = 4
  real(dp) :: a(m, n), b(m), x(n), a0(m, n), b0(m), residual(m)
  integer :: i, j
  do i = 1, m
    a(i, :) = (/ ((0.25_dp * i)**(j - 1), j = 1, n) /)
    b(i) = 1 - 2 * a(i, 2) + 0.5_dp * a(i, 4) + 0.01_dp * (-1)**i
  end do
  a0 = a
  b0 = b
  call least_squares(a, b, x)
  print '(4es22.14)', x
  residual = b0 - matmul_plain(a0, x)
  print '(2es12.4)', sqrt(sum(residual**2)), maxval(abs(matmul_plain(transpose(a0), residual)))
  do i = 1, n
    print '(4f14.8)', a(i, :)
  end do
  if (maxval(abs(x - (/ 1.0_dp, -2.0_dp, 0.0_dp, 0.5_dp /))) > 0.1_dp) error stop 'coefficients'
contains
  subroutine least_squares(a, b, x)
    real(dp), intent(inout) :: a(:, :), b(:)
    real(dp), intent(out) :: x(:)
    real(dp) :: v(size(b)), s
    integer :: k, j, rows, cols
    rows = size(a, 1)
    cols = size(a, 2)
    do k = 1, cols
      v(k:) = a(k:, k)
      v(k) = v(k) + sign(sqrt(sum(v(k:)**2)), v(k))
      s = 2 / sum(v(k:)**2)
      do j = k, cols
        a(k:, j) = a(k:, j) - s * sum(v(k:) * a(k:, j)) * v(k:)
      end do
      b(k:) = b(k:) - s * sum(v(k:) * b(k:)) * v(k:)
      a(k + 1:rows, k) = 0
    end do
    do k = cols, 1, -1
      x(k) = (b(k) - dot_product(a(k, k + 1:), x(k + 1:))) / a(k, k)
    end do
  end subroutine least_squares
  pure function matmul_plain(a, x) result(y)
    real(dp), intent(in) :: a(:, :), x(:)
    real(dp) :: y(size(a, 1))
    integer :: k
    y = 0
    do k = 1, size(x)
      y = y + a(:, k) * x(k)
    end do
  end function matmul_plain
end program qr_householder
