! The reference LAPACK's dsyev, of a matrix that the kernel copies first.
module lapack_dsyev
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 100
  real(dp) :: original(n, n), a(n, n)
  real(dp) :: eigenvalue(n), work(40 * n)
  integer :: info
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
    external :: dsyev
    a = original
    call dsyev('V', 'U', n, a, n, eigenvalue, work, size(work), info)
  end subroutine kernel
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(a, [n * n]))
    bits = digest_of(bits, eigenvalue)
  end function digest
end module lapack_dsyev
