! C = A B by the loops of the reference dgemm.
module matmul_loops
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 256
  real(dp) :: a(n, n), b(n, n), c(n, n)
contains
  subroutine prepare()
    integer :: j
    do j = 1, n
      call fill(a(:, j), j)
      call fill(b(:, j), j + n)
    end do
  end subroutine prepare
  subroutine kernel()
    call multiply(n, n, n, 1.0_dp, a, n, b, n, c, n)
  end subroutine kernel
  subroutine multiply(m, n, k, alpha, a, lda, b, ldb, c, ldc)
    integer, intent(in) :: m, n, k, lda, ldb, ldc
    real(dp), intent(in) :: alpha, a(lda, *), b(ldb, *)
    real(dp), intent(inout) :: c(ldc, *)
    real(dp) :: temp
    integer :: i, j, l
    do j = 1, n
      do i = 1, m
        c(i, j) = 0
      end do
      do l = 1, k
        temp = alpha * b(l, j)
        do i = 1, m
          c(i, j) = c(i, j) + temp * a(i, l)
        end do
      end do
    end do
  end subroutine multiply
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(c, [n * n]))
  end function digest
end module matmul_loops
