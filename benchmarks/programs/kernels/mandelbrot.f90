! How long points of the complex plane stay near zero.
module mandelbrot
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 160, most = 100
  integer :: turns(n, n)
contains
  subroutine prepare()
    turns = 0
  end subroutine prepare
  subroutine kernel()
    integer :: i, j
    do j = 1, n
      do i = 1, n
        turns(i, j) = escape(cmplx(-2.0_dp + 3.0_dp * i / n, -1.5_dp + 3.0_dp * j / n, dp))
      end do
    end do
  end subroutine kernel
  pure integer function escape(c)
    complex(dp), intent(in) :: c
    complex(dp) :: z
    z = 0
    do escape = 0, most - 1
      if (real(z)**2 + aimag(z)**2 > 4) return
      z = z * z + c
    end do
  end function escape
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, real(reshape(turns, [n * n]), dp))
  end function digest
end module mandelbrot
