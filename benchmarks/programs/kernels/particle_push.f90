! Charged particles in fields on a grid, linear interpolation and the rotation of Boris (1970).
module particle_push
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: particles = 20000, cells = 128
  real(dp) :: ex(cells + 1, cells + 1), ey(cells + 1, cells + 1), bz(cells + 1, cells + 1)
  real(dp), dimension(particles) :: x0, y0, u0, v0, x, y, u, v
contains
  subroutine prepare()
    integer :: j
    do j = 1, cells + 1
      call fill(ex(:, j), j)
      call fill(ey(:, j), j + 300)
      call fill(bz(:, j), j + 600)
    end do
    call fill(x0, 51)
    call fill(y0, 52)
    call fill(u0, 53)
    call fill(v0, 54)
    x0 = x0 * cells
    y0 = y0 * cells
  end subroutine prepare
  subroutine kernel()
    x = x0
    y = y0
    u = u0
    v = v0
    call push(particles, x, y, u, v, 0.05_dp)
  end subroutine kernel
  subroutine push(n, x, y, u, v, dt)
    integer, intent(in) :: n
    real(dp), intent(inout), dimension(n) :: x, y, u, v
    real(dp), intent(in) :: dt
    real(dp) :: fx, fy, e1, e2, b, t, s, um, vm, up, vp
    integer :: k, i, j
    do k = 1, n
      i = min(cells, int(x(k)) + 1)
      j = min(cells, int(y(k)) + 1)
      fx = x(k) - (i - 1)
      fy = y(k) - (j - 1)
      e1 = (1 - fx) * ((1 - fy) * ex(i, j) + fy * ex(i, j + 1)) + fx * ((1 - fy) * ex(i + 1, j) + fy * ex(i + 1, j + 1))
      e2 = (1 - fx) * ((1 - fy) * ey(i, j) + fy * ey(i, j + 1)) + fx * ((1 - fy) * ey(i + 1, j) + fy * ey(i + 1, j + 1))
      b = (1 - fx) * ((1 - fy) * bz(i, j) + fy * bz(i, j + 1)) + fx * ((1 - fy) * bz(i + 1, j) + fy * bz(i + 1, j + 1))
      t = 0.5_dp * dt * b
      s = 2 * t / (1 + t * t)
      um = u(k) + 0.5_dp * dt * e1
      vm = v(k) + 0.5_dp * dt * e2
      up = um + vm * t
      vp = vm - um * t
      um = um + vp * s
      vm = vm - up * s
      u(k) = um + 0.5_dp * dt * e1
      v(k) = vm + 0.5_dp * dt * e2
      x(k) = x(k) + dt * u(k)
      y(k) = y(k) + dt * v(k)
      if (x(k) >= cells) x(k) = x(k) - cells
      if (y(k) >= cells) y(k) = y(k) - cells
      if (x(k) < 0) x(k) = x(k) + cells
      if (y(k) < 0) y(k) = y(k) + cells
    end do
  end subroutine push
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, x)
    bits = digest_of(bits, y)
    bits = digest_of(bits, u)
    bits = digest_of(bits, v)
  end function digest
end module particle_push
