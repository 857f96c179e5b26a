! A sparse matrix in compressed rows times a vector.
module spmv
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: rows = 60000, per_row = 9
  integer :: first(rows + 1), column(rows * per_row)
  real(dp) :: value(rows * per_row), x(rows), y(rows)
contains
  subroutine prepare()
    real(dp) :: where_to(rows * per_row)
    integer :: i
    call fill(value, 3)
    call fill(where_to, 4)
    call fill(x, 5)
    do i = 1, rows + 1
      first(i) = (i - 1) * per_row + 1
    end do
    do i = 1, rows * per_row
      column(i) = min(rows, max(1, (i - 1) / per_row + 1 + int(400 * where_to(i)) - 200))
    end do
  end subroutine prepare
  subroutine kernel()
    call multiply(rows, first, column, value, x, y)
  end subroutine kernel
  subroutine multiply(n, ia, ja, a, x, y)
    integer, intent(in) :: n, ia(:), ja(:)
    real(dp), intent(in) :: a(:), x(:)
    real(dp), intent(out) :: y(:)
    real(dp) :: s
    integer :: i, k
    do i = 1, n
      s = 0
      do k = ia(i), ia(i + 1) - 1
        s = s + a(k) * x(ja(k))
      end do
      y(i) = s
    end do
  end subroutine multiply
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, y)
  end function digest
end module spmv
