! The reference LAPACK's dpotrf, of a matrix that the kernel copies first.
module lapack_dpotrf
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 256
  real(dp) :: original(n, n), a(n, n)
  integer :: info
contains
  subroutine prepare()
    integer :: i, j
    do j = 1, n
      call fill(original(:, j), j)
    end do
    original = 0.5_dp * (original + transpose(original))
    do i = 1, n
      original(i, i) = original(i, i) + n
    end do
  end subroutine prepare
  subroutine kernel()
    external :: dpotrf
    a = original
    call dpotrf('L', n, a, n, info)
  end subroutine kernel
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(a, [n * n]))
    bits = digest_of(bits, [real(info, dp)])
  end function digest
end module lapack_dpotrf
