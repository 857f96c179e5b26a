! A column of air: saturation, condensation and radiation with exp, log and powers.
module column_physics
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: columns = 400, levels = 40
  real(dp), dimension(columns, levels) :: t, q, p, heating, rain
contains
  subroutine prepare()
    integer :: k
    do k = 1, levels
      call fill(t(:, k), k)
      call fill(q(:, k), k + 50)
      t(:, k) = 220 + 2 * k + 3 * t(:, k)
      q(:, k) = 0.02_dp * q(:, k)
      p(:, k) = 1.0e5_dp * real(k, dp) / levels
    end do
  end subroutine prepare
  subroutine kernel()
    call physics(columns, levels, t, q, p, heating, rain)
  end subroutine kernel
  subroutine physics(nc, nl, t, q, p, heating, rain)
    integer, intent(in) :: nc, nl
    real(dp), intent(in), dimension(nc, nl) :: t, q, p
    real(dp), intent(out), dimension(nc, nl) :: heating, rain
    real(dp) :: es, qs, excess, tau
    integer :: i, k
    do k = 1, nl
      do i = 1, nc
        es = 611.2_dp * exp(17.67_dp * (t(i, k) - 273.15_dp) / (t(i, k) - 29.65_dp))
        qs = 0.622_dp * es / max(p(i, k) - 0.378_dp * es, 1.0_dp)
        excess = q(i, k) - qs
        if (excess > 0) then
          rain(i, k) = excess / (1.0_dp + 5.0e3_dp * qs / t(i, k))
        else
          rain(i, k) = 0
        end if
        tau = 0.1_dp * q(i, k)**0.75_dp + 1.0e-3_dp * log(1.0_dp + p(i, k))
        heating(i, k) = 5.67e-8_dp * t(i, k)**4 * (1.0_dp - exp(-tau)) + 2.5e6_dp * rain(i, k)
      end do
    end do
  end subroutine physics
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(heating, [columns * levels]))
    bits = digest_of(bits, reshape(rain, [columns * levels]))
  end function digest
end module column_physics
