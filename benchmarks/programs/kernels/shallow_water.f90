! One step of the shallow water equations on a periodic grid, energy conserving differences (Sadourny 1975).
module shallow_water
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: m = 256, n = 256
  real(dp), dimension(m + 1, n + 1) :: u, v, p, unew, vnew, pnew, cu, cv, z, h
contains
  subroutine prepare()
    integer :: j
    do j = 1, n + 1
      call fill(u(:, j), 5 + j)
      call fill(v(:, j), 6 + j)
      call fill(p(:, j), 8 + j)
    end do
    p = p + 50
    unew = 0
    vnew = 0
    pnew = 0
  end subroutine prepare
  subroutine kernel()
    call fluxes(4.0e-5_dp, 4.0e-5_dp)
    call advance(1.0e-3_dp, 2.0e-3_dp, 2.0e-3_dp)
  end subroutine kernel
  subroutine fluxes(fsdx, fsdy)
    real(dp), intent(in) :: fsdx, fsdy
    integer :: i, j
    do j = 1, n
      do i = 1, m
        cu(i + 1, j) = 0.5_dp * (p(i + 1, j) + p(i, j)) * u(i + 1, j)
        cv(i, j + 1) = 0.5_dp * (p(i, j + 1) + p(i, j)) * v(i, j + 1)
        z(i + 1, j + 1) = (fsdx * (v(i + 1, j + 1) - v(i, j + 1)) - fsdy * (u(i + 1, j + 1) - u(i + 1, j))) &
            / (p(i, j) + p(i + 1, j) + p(i + 1, j + 1) + p(i, j + 1))
        h(i, j) = p(i, j) + 0.25_dp * (u(i + 1, j)**2 + u(i, j)**2 + v(i, j + 1)**2 + v(i, j)**2)
      end do
    end do
    do j = 1, n
      cu(1, j) = cu(m + 1, j)
      cv(m + 1, j + 1) = cv(1, j + 1)
      z(1, j + 1) = z(m + 1, j + 1)
      h(m + 1, j) = h(1, j)
    end do
    do i = 1, m
      cu(i + 1, n + 1) = cu(i + 1, 1)
      cv(i, 1) = cv(i, n + 1)
      z(i + 1, 1) = z(i + 1, n + 1)
      h(i, n + 1) = h(i, 1)
    end do
    cu(1, n + 1) = cu(m + 1, 1)
    cv(m + 1, 1) = cv(1, n + 1)
    z(1, 1) = z(m + 1, n + 1)
    h(m + 1, n + 1) = h(1, 1)
  end subroutine fluxes
  subroutine advance(tdts8, tdtsdx, tdtsdy)
    real(dp), intent(in) :: tdts8, tdtsdx, tdtsdy
    integer :: i, j
    do j = 1, n
      do i = 1, m
        unew(i + 1, j) = u(i + 1, j) + tdts8 * (z(i + 1, j + 1) + z(i + 1, j)) &
            * (cv(i + 1, j + 1) + cv(i, j + 1) + cv(i, j) + cv(i + 1, j)) - tdtsdx * (h(i + 1, j) - h(i, j))
        vnew(i, j + 1) = v(i, j + 1) - tdts8 * (z(i + 1, j + 1) + z(i, j + 1)) &
            * (cu(i + 1, j + 1) + cu(i, j + 1) + cu(i, j) + cu(i + 1, j)) - tdtsdy * (h(i, j + 1) - h(i, j))
        pnew(i, j) = p(i, j) - tdtsdx * (cu(i + 1, j) - cu(i, j)) - tdtsdy * (cv(i, j + 1) - cv(i, j))
      end do
    end do
  end subroutine advance
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(unew, [size(unew)]))
    bits = digest_of(bits, reshape(vnew, [size(vnew)]))
    bits = digest_of(bits, reshape(pnew, [size(pnew)]))
  end function digest
end module shallow_water
