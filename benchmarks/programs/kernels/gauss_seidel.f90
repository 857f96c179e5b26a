! Successive over-relaxation with points in two colours, and the residual.
module gauss_seidel
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 300
  real(dp) :: u0(n, n), u(n, n), f(n, n), residual
contains
  subroutine prepare()
    integer :: j
    do j = 1, n
      call fill(u0(:, j), j)
      call fill(f(:, j), j + n)
    end do
  end subroutine prepare
  subroutine kernel()
    u = u0
    call relax(u, f, n, 1.2_dp, residual)
  end subroutine kernel
  subroutine relax(u, f, m, omega, residual)
    integer, intent(in) :: m
    real(dp), intent(inout) :: u(m, m)
    real(dp), intent(in) :: f(m, m), omega
    real(dp), intent(out) :: residual
    real(dp) :: r
    integer :: i, j, colour
    residual = 0
    do colour = 0, 1
      do j = 2, m - 1
        do i = 2 + mod(j + colour, 2), m - 1, 2
          r = 0.25_dp * (u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1) - f(i, j)) - u(i, j)
          u(i, j) = u(i, j) + omega * r
          residual = max(residual, abs(r))
        end do
      end do
    end do
  end subroutine relax
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(u, [n * n]))
    bits = digest_of(bits, [residual])
  end function digest
end module gauss_seidel
