! The reference LAPACK's dgetrf, of a matrix that the kernel copies first.
module lapack_dgetrf
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 256
  real(dp) :: original(n, n), a(n, n)
  integer :: pivot(n), info
contains
  subroutine prepare()
    integer :: i, j
    do j = 1, n
      call fill(original(:, j), j)
    end do
    do i = 1, n
      original(i, i) = original(i, i) + 1
    end do
  end subroutine prepare
  subroutine kernel()
    external :: dgetrf
    a = original
    call dgetrf(n, n, a, n, pivot, info)
  end subroutine kernel
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(a, [n * n]))
    bits = digest_of(bits, real([pivot, info], dp))
  end function digest
end module lapack_dgetrf
