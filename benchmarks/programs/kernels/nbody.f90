! Accelerations of bodies that attract each other, all pairs, softened.
module nbody
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 600
  real(dp) :: x(n), y(n), z(n), mass(n), ax(n), ay(n), az(n)
contains
  subroutine prepare()
    call fill(x, 31)
    call fill(y, 32)
    call fill(z, 33)
    call fill(mass, 34)
  end subroutine prepare
  subroutine kernel()
    call attract(n, x, y, z, mass, ax, ay, az)
  end subroutine kernel
  subroutine attract(m, x, y, z, mass, ax, ay, az)
    integer, intent(in) :: m
    real(dp), intent(in) :: x(m), y(m), z(m), mass(m)
    real(dp), intent(out) :: ax(m), ay(m), az(m)
    real(dp) :: dx, dy, dz, r2, s
    integer :: i, j
    ax = 0
    ay = 0
    az = 0
    do j = 1, m
      do i = 1, m
        dx = x(j) - x(i)
        dy = y(j) - y(i)
        dz = z(j) - z(i)
        r2 = dx * dx + dy * dy + dz * dz + 1.0e-4_dp
        s = mass(j) / (r2 * sqrt(r2))
        ax(i) = ax(i) + s * dx
        ay(i) = ay(i) + s * dy
        az(i) = az(i) + s * dz
      end do
    end do
  end subroutine attract
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, ax)
    bits = digest_of(bits, ay)
    bits = digest_of(bits, az)
  end function digest
end module nbody
