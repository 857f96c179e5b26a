! Tridiagonal systems one after another, each innermost in memory.
module tridiagonal_levels
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: columns = 1500, levels = 60
  real(dp), dimension(levels, columns) :: a, b, c, r, x
contains
  subroutine prepare()
    integer :: k
    do k = 1, columns
      call fill(a(:, k), k)
      call fill(b(:, k), k + 1)
      call fill(c(:, k), k + 2)
      call fill(r(:, k), k + 3)
    end do
    b = b + 3
  end subroutine prepare
  subroutine kernel()
    integer :: k
    do k = 1, columns
      call solve(levels, a(1, k), b(1, k), c(1, k), r(1, k), x(1, k))
    end do
  end subroutine kernel
  subroutine solve(n, a, b, c, r, x)
    integer, intent(in) :: n
    real(dp), intent(in) :: a(n), b(n), c(n), r(n)
    real(dp), intent(out) :: x(n)
    real(dp) :: bet, gam(n)
    integer :: j
    bet = b(1)
    x(1) = r(1) / bet
    do j = 2, n
      gam(j) = c(j - 1) / bet
      bet = b(j) - a(j) * gam(j)
      x(j) = (r(j) - a(j) * x(j - 1)) / bet
    end do
    do j = n - 1, 1, -1
      x(j) = x(j) - gam(j + 1) * x(j + 1)
    end do
  end subroutine solve
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(x, [columns * levels]))
  end function digest
end module tridiagonal_levels
