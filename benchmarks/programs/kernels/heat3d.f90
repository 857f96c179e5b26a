! One explicit step of the heat equation in a cube, seven points.
module heat3d
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 96
  real(dp), allocatable :: u(:, :, :), unew(:, :, :)
contains
  subroutine prepare()
    integer :: j, k
    allocate(u(n, n, n), unew(n, n, n))
    do k = 1, n
      do j = 1, n
        call fill(u(:, j, k), j + 1000 * k)
      end do
    end do
    unew = u
  end subroutine prepare
  subroutine kernel()
    call step(u, unew, 0.1_dp)
  end subroutine kernel
  subroutine step(a, b, c)
    real(dp), intent(in) :: a(:, :, :), c
    real(dp), intent(inout) :: b(:, :, :)
    integer :: i, j, k
    do k = 2, size(a, 3) - 1
      do j = 2, size(a, 2) - 1
        do i = 2, size(a, 1) - 1
          b(i, j, k) = a(i, j, k) + c * (a(i - 1, j, k) + a(i + 1, j, k) + a(i, j - 1, k) + a(i, j + 1, k) &
                       + a(i, j, k - 1) + a(i, j, k + 1) - 6.0_dp * a(i, j, k))
        end do
      end do
    end do
  end subroutine step
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(unew, [n**3]))
  end function digest
end module heat3d
