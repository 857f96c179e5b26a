! Gaussian elimination of a band matrix without pivoting, the band in rows of diagonals.
module band_solver
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 4000, width = 12
  real(dp) :: band(-width:width, n), work(-width:width, n), rhs(n), x(n)
contains
  subroutine prepare()
    integer :: j
    do j = 1, n
      call fill(band(:, j), j)
      band(0, j) = band(0, j) + 2 * width
    end do
    call fill(rhs, 9)
  end subroutine prepare
  subroutine kernel()
    work = band
    x = rhs
    call eliminate(n, width, work, x)
  end subroutine kernel
  subroutine eliminate(n, w, a, b)
    integer, intent(in) :: n, w
    real(dp), intent(inout) :: a(-w:w, n), b(n)
    real(dp) :: factor
    integer :: i, j, k
    ! a(d, i) is the element in row i, column i + d.
    do k = 1, n - 1
      do i = k + 1, min(k + w, n)
        factor = a(k - i, i) / a(0, k)
        do j = 1, min(w, n - k)
          if (k + j - i <= w) a(k + j - i, i) = a(k + j - i, i) - factor * a(j, k)
        end do
        b(i) = b(i) - factor * b(k)
      end do
    end do
    do i = n, 1, -1
      do j = 1, min(w, n - i)
        b(i) = b(i) - a(j, i) * b(i + j)
      end do
      b(i) = b(i) / a(0, i)
    end do
  end subroutine eliminate
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, x)
  end function digest
end module band_solver
