! A complex transform of length 2**14, Stockham's form, radix two.
module fft
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: logn = 14, n = 2**logn
  complex(dp) :: input(n), x(n), y(n), twiddle(n / 2)
contains
  subroutine prepare()
    real(dp) :: re(n), im(n)
    integer :: k
    call fill(re, 21)
    call fill(im, 22)
    input = cmplx(re, im, dp)
    do k = 1, n / 2
      call fill(re(1:2), k)
      twiddle(k) = cmplx(1.0_dp - 2.0_dp * re(1), sqrt(1.0_dp - (1.0_dp - 2.0_dp * re(1))**2), dp)
    end do
  end subroutine prepare
  subroutine kernel()
    integer :: step, blocks, length
    x = input
    length = 1
    blocks = n / 2
    do step = 1, logn
      if (mod(step, 2) == 1) then
        call butterflies(x, y, twiddle, length, blocks)
      else
        call butterflies(y, x, twiddle, length, blocks)
      end if
      length = 2 * length
      blocks = blocks / 2
    end do
  end subroutine kernel
  subroutine butterflies(a, b, w, length, blocks)
    integer, intent(in) :: length, blocks
    complex(dp), intent(in) :: a(length, 2 * blocks), w(*)
    complex(dp), intent(out) :: b(length, 2, blocks)
    complex(dp) :: t
    integer :: i, k
    do k = 1, blocks
      do i = 1, length
        t = w(k) * a(i, k + blocks)
        b(i, 1, k) = 0.5_dp * (a(i, k) + t)
        b(i, 2, k) = 0.5_dp * (a(i, k) - t)
      end do
    end do
  end subroutine butterflies
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, real(x))
    bits = digest_of(bits, aimag(x))
  end function digest
end module fft
