! Array expressions as a programmer of Fortran 90 writes them: sections, masks, reductions.
module whole_arrays
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 300
  real(dp), allocatable :: a(:, :), b(:, :), c(:, :)
  real(dp) :: total, largest
contains
  subroutine prepare()
    integer :: j
    allocate(a(n, n), b(n, n), c(n, n))
    do j = 1, n
      call fill(a(:, j), j)
      call fill(b(:, j), j + n)
    end do
  end subroutine prepare
  subroutine kernel()
    c = 2 * a + b * a - 0.5_dp
    where (c > 1)
      c = sqrt(c)
    elsewhere
      c = c * c
    end where
    c(2:n - 1, :) = 0.5_dp * (c(1:n - 2, :) + c(3:n, :))
    total = sum(c, mask=c < 1)
    largest = maxval(abs(c - a))
  end subroutine kernel
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, reshape(c, [n * n]))
    bits = digest_of(bits, [total, largest])
  end function digest
end module whole_arrays
