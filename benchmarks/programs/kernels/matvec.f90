! y = A x and y = A' x, columns innermost.
module matvec
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 600
  real(dp) :: a(n, n), x(n), y(n), yt(n)
contains
  subroutine prepare()
    integer :: j
    do j = 1, n
      call fill(a(:, j), j)
    end do
    call fill(x, 7)
  end subroutine prepare
  subroutine kernel()
    call multiply(n, a, x, y)
    call multiply_transposed(n, a, x, yt)
  end subroutine kernel
  subroutine multiply(m, a, x, y)
    integer, intent(in) :: m
    real(dp), intent(in) :: a(m, m), x(m)
    real(dp), intent(out) :: y(m)
    integer :: i, j
    y = 0
    do j = 1, m
      do i = 1, m
        y(i) = y(i) + a(i, j) * x(j)
      end do
    end do
  end subroutine multiply
  subroutine multiply_transposed(m, a, x, y)
    integer, intent(in) :: m
    real(dp), intent(in) :: a(m, m), x(m)
    real(dp), intent(out) :: y(m)
    real(dp) :: s
    integer :: i, j
    do j = 1, m
      s = 0
      do i = 1, m
        s = s + a(i, j) * x(i)
      end do
      y(j) = s
    end do
  end subroutine multiply_transposed
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, y)
    bits = digest_of(bits, yt)
  end function digest
end module matvec
