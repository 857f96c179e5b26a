! Many tridiagonal systems at once, the systems innermost in memory.
module tridiagonal_columns
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: columns = 2000, levels = 60
  real(dp), dimension(columns, levels) :: a, b, c, r, x, work
contains
  subroutine prepare()
    integer :: k
    do k = 1, levels
      call fill(a(:, k), k)
      call fill(b(:, k), k + 100)
      call fill(c(:, k), k + 200)
      call fill(r(:, k), k + 300)
    end do
    b = b + 3
  end subroutine prepare
  subroutine kernel()
    call solve(a, b, c, r, x, work)
  end subroutine kernel
  subroutine solve(a, b, c, r, x, gam)
    real(dp), intent(in), dimension(:, :) :: a, b, c, r
    real(dp), intent(out), dimension(:, :) :: x, gam
    real(dp) :: bet(size(a, 1))
    integer :: i, k
    do i = 1, size(a, 1)
      bet(i) = b(i, 1)
      x(i, 1) = r(i, 1) / bet(i)
    end do
    do k = 2, size(a, 2)
      do i = 1, size(a, 1)
        gam(i, k) = c(i, k - 1) / bet(i)
        bet(i) = b(i, k) - a(i, k) * gam(i, k)
        x(i, k) = (r(i, k) - a(i, k) * x(i, k - 1)) / bet(i)
      end do
    end do
    do k = size(a, 2) - 1, 1, -1
      do i = 1, size(a, 1)
        x(i, k) = x(i, k) - gam(i, k + 1) * x(i, k + 1)
      end do
    end do
  end subroutine solve
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(x, [columns * levels]))
  end function digest
end module tridiagonal_columns
