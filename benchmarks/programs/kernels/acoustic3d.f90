! Acoustic waves in a cube, second order in time and fourth order in space.
module acoustic3d
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 80
  real(dp) :: past(n, n, n), now(n, n, n), next(n, n, n), c2(n, n, n)
contains
  subroutine prepare()
    integer :: j, k
    do k = 1, n
      do j = 1, n
        call fill(past(:, j, k), j + 100 * k)
        call fill(now(:, j, k), j + 101 * k)
        call fill(c2(:, j, k), j + 103 * k)
      end do
    end do
    next = 0
  end subroutine prepare
  subroutine kernel()
    call leapfrog(past, now, next, c2, n, 0.05_dp)
  end subroutine kernel
  subroutine leapfrog(p0, p1, p2, c, m, dt2)
    integer, intent(in) :: m
    real(dp), intent(in) :: p0(m, m, m), p1(m, m, m), c(m, m, m), dt2
    real(dp), intent(out) :: p2(m, m, m)
    real(dp), parameter :: a0 = -2.5_dp, a1 = 4.0_dp / 3.0_dp, a2 = -1.0_dp / 12.0_dp
    real(dp) :: laplace
    integer :: i, j, k
    do k = 3, m - 2
      do j = 3, m - 2
        do i = 3, m - 2
          laplace = 3.0_dp * a0 * p1(i, j, k) &
              + a1 * (p1(i - 1, j, k) + p1(i + 1, j, k) + p1(i, j - 1, k) + p1(i, j + 1, k) + p1(i, j, k - 1) + p1(i, j, k + 1)) &
              + a2 * (p1(i - 2, j, k) + p1(i + 2, j, k) + p1(i, j - 2, k) + p1(i, j + 2, k) + p1(i, j, k - 2) + p1(i, j, k + 2))
          p2(i, j, k) = 2.0_dp * p1(i, j, k) - p0(i, j, k) + dt2 * c(i, j, k) * laplace
        end do
      end do
    end do
  end subroutine leapfrog
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(next, [n**3]))
  end function digest
end module acoustic3d
