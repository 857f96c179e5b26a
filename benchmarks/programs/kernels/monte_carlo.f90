! The Ising model on a torus, Metropolis steps with a generator of its own.
module monte_carlo
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 128
  integer :: spin(n, n)
  integer(int64) :: state
  real(dp) :: magnetisation
contains
  subroutine prepare()
    spin = 1
  end subroutine prepare
  subroutine kernel()
    spin = 1
    state = 12345
    call sweep(spin, 3, 0.43_dp)
    magnetisation = real(sum(spin), dp) / n**2
  end subroutine kernel
  subroutine sweep(s, sweeps, beta)
    integer, intent(inout) :: s(:, :)
    integer, intent(in) :: sweeps
    real(dp), intent(in) :: beta
    real(dp) :: accept(-4:4), r
    integer :: i, j, k, field
    do k = -4, 4
      accept(k) = exp(-2.0_dp * beta * k)
    end do
    do k = 1, sweeps
      do j = 1, n
        do i = 1, n
          field = s(modulo(i, n) + 1, j) + s(modulo(i - 2, n) + 1, j) + s(i, modulo(j, n) + 1) + s(i, modulo(j - 2, n) + 1)
          state = mod(48271_int64 * state, 2147483647_int64)
          r = real(state, dp) / 2147483647.0_dp
          if (r < accept(field * s(i, j))) s(i, j) = -s(i, j)
        end do
      end do
    end do
  end subroutine sweep
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, real(reshape(spin, [n * n]), dp))
    bits = digest_of(bits, [magnetisation])
  end function digest
end module monte_carlo
