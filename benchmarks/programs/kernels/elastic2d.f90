! Velocities from stresses and stresses from velocities on a staggered grid (Virieux 1986), one step from rest values.
module elastic2d
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: nx = 101, ny = 641
  real(dp), dimension(0:nx + 1, 0:ny + 1) :: vx, vy, sxx, syy, sxy, lambda, mu, rho
  real(dp), dimension(0:nx + 1, 0:ny + 1) :: sxx0, syy0, sxy0
contains
  subroutine prepare()
    integer :: j
    do j = 0, ny + 1
      call fill(sxx0(:, j), 3 + j)
      call fill(syy0(:, j), 7 + j)
      call fill(sxy0(:, j), 11 + j)
      call fill(lambda(:, j), 13 + j)
      call fill(mu(:, j), 17 + j)
      call fill(rho(:, j), 19 + j)
    end do
    rho = rho + 1
    vx = 0
    vy = 0
  end subroutine prepare
  subroutine kernel()
    sxx = sxx0
    syy = syy0
    sxy = sxy0
    call velocities(1.0e-3_dp, 0.1_dp, 0.2_dp)
    call stresses(1.0e-3_dp, 0.1_dp, 0.2_dp)
  end subroutine kernel
  subroutine velocities(dt, dx, dy)
    real(dp), intent(in) :: dt, dx, dy
    integer :: i, j
    do j = 1, ny
      do i = 1, nx
        vx(i, j) = 0.5_dp * vx(i, j) + dt / rho(i, j) * ((sxx(i, j) - sxx(i - 1, j)) / dx + (sxy(i, j) - sxy(i, j - 1)) / dy)
        vy(i, j) = 0.5_dp * vy(i, j) + dt / rho(i, j) * ((sxy(i + 1, j) - sxy(i, j)) / dx + (syy(i, j + 1) - syy(i, j)) / dy)
      end do
    end do
  end subroutine velocities
  subroutine stresses(dt, dx, dy)
    real(dp), intent(in) :: dt, dx, dy
    real(dp) :: dvx, dvy
    integer :: i, j
    do j = 1, ny
      do i = 1, nx
        dvx = (vx(i + 1, j) - vx(i, j)) / dx
        dvy = (vy(i, j) - vy(i, j - 1)) / dy
        sxx(i, j) = sxx(i, j) + dt * ((lambda(i, j) + 2.0_dp * mu(i, j)) * dvx + lambda(i, j) * dvy)
        syy(i, j) = syy(i, j) + dt * (lambda(i, j) * dvx + (lambda(i, j) + 2.0_dp * mu(i, j)) * dvy)
      end do
      do i = 1, nx
        sxy(i, j) = sxy(i, j) + dt * mu(i, j) * ((vx(i, j + 1) - vx(i, j)) / dy + (vy(i, j) - vy(i - 1, j)) / dx)
      end do
    end do
  end subroutine stresses
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(sxx, [size(sxx)]))
    bits = digest_of(bits, reshape(syy, [size(syy)]))
    bits = digest_of(bits, reshape(sxy, [size(sxy)]))
    bits = digest_of(bits, reshape(vx, [size(vx)]))
  end function digest
end module elastic2d
