! Single precision physics of atmospheric columns: saturation, condensation, fall of rain, with many branches.
module constants
  implicit none
  real, parameter :: grav = 9.81, rd = 287.04, rv = 461.6, cp = 1004.6, lv = 2.501e6
  real, parameter :: p0 = 1.0e5, eps = rd / rv, t0 = 273.16
end module constants
module microphysics
  use constants
  implicit none
contains
  elemental real function saturation_pressure(t)
    real, intent(in) :: t
    if (t >= t0) then
      saturation_pressure = 610.78 * exp(17.269 * (t - t0) / (t - 35.86))
    else
      saturation_pressure = 610.78 * exp(21.875 * (t - t0) / (t - 7.66))
    end if
  end function saturation_pressure
  elemental real function saturation_mixing_ratio(t, p)
    real, intent(in) :: t, p
    real :: e
    e = min(saturation_pressure(t), 0.5 * p)
    saturation_mixing_ratio = eps * e / (p - e)
  end function saturation_mixing_ratio
  subroutine column(nz, dt, t, p, qv, qc, qr, rain)
    integer, intent(in) :: nz
    real, intent(in) :: dt, p(nz)
    real, intent(inout) :: t(nz), qv(nz), qc(nz), qr(nz)
    real, intent(out) :: rain
    real :: qs, dq, auto, accretion, evaporation, rho, vt(nz), flux(nz + 1)
    integer :: k
    do k = 1, nz
      qs = saturation_mixing_ratio(t(k), p(k))
      dq = (qv(k) - qs) / (1.0 + lv**2 * qs / (cp * rv * t(k)**2))
      dq = max(dq, -qc(k))
      qv(k) = qv(k) - dq
      qc(k) = qc(k) + dq
      t(k) = t(k) + lv / cp * dq
      auto = max(0.0, 1.0e-3 * (qc(k) - 5.0e-4)) * dt
      accretion = 2.2 * qc(k) * max(qr(k), 0.0)**0.875 * dt
      dq = min(qc(k), auto + accretion)
      qc(k) = qc(k) - dq
      qr(k) = qr(k) + dq
      evaporation = 0.0
      if (qv(k) < qs .and. qr(k) > 0.0) then
        evaporation = min(qr(k), 0.05 * (1.0 - qv(k) / qs) * qr(k)**0.525 * dt * 1.0e-2)
      end if
      qr(k) = qr(k) - evaporation
      qv(k) = qv(k) + evaporation
      t(k) = t(k) - lv / cp * evaporation
      rho = p(k) / (rd * t(k))
      vt(k) = 36.34 * (max(rho * qr(k), 0.0) * 1.0e-3)**0.1364 * sqrt(1.2 / rho)
    end do
    flux(nz + 1) = 0.0
    do k = nz, 1, -1
      flux(k) = qr(k) * vt(k) * p(k) / (rd * t(k))
    end do
    do k = 1, nz
      rho = p(k) / (rd * t(k))
      qr(k) = max(0.0, qr(k) + dt * (flux(k + 1) - flux(k)) / (rho * 500.0))
    end do
    rain = flux(1) * dt
  end subroutine column
end module microphysics
program column_physics
  use microphysics
  implicit none
  integer, parameter :: nz = 20, ncol = 3
  real, dimension(nz) :: t, p, qv, qc, qr
  real :: rain, total
  integer :: i, k, step
  do i = 1, ncol
    do k = 1, nz
      p(k) = p0 * exp(-grav * 500.0 * (k - 1) / (rd * 280.0))
      t(k) = (285.0 + 4.0 * i) * (p(k) / p0)**(0.19)
      qv(k) = (0.8 + 0.1 * i) * saturation_mixing_ratio(t(k), p(k))
    end do
    qc = 0.0
    qr = 0.0
    total = 0.0
    do step = 1, 60
      t = t - 0.01
      call column(nz, 20.0, t, p, qv, qc, qr, rain)
      total = total + rain
    end do
    print '(i2,5es15.7)', i, total, sum(qv), sum(qc), sum(qr), t(nz / 2)
    print '(4es15.7)', t(::5), qr(::5)
  end do
end program column_physics
