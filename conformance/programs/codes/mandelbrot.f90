! The Mandelbrot set drawn with letters, with complex numbers and with pairs of reals; both must agree.
program mandelbrot
  implicit none
  integer, parameter :: dp = kind(1d0), width = 60, height = 21, limit = 60
  character(len=*), parameter :: shades = ' .:-=+*%@#'
  character(len=width) :: line
  integer :: i, j, k, k2
  complex(dp) :: c, z
  real(dp) :: x, y, t
  do j = 1, height
    do i = 1, width
      c = cmplx(-2.2_dp + 3.2_dp * (i - 1) / (width - 1), 1.2_dp - 2.4_dp * (j - 1) / (height - 1), dp)
      z = 0
      do k = 0, limit - 1
        if (real(z)**2 + aimag(z)**2 > 4) exit
        z = z * z + c
      end do
      x = 0
      y = 0
      do k2 = 0, limit - 1
        if (x**2 + y**2 > 4) exit
        t = x * x - y * y + real(c)
        y = x * y + y * x + aimag(c)
        x = t
      end do
      if (k /= k2) error stop 'they differ'
      k = mod(k, limit) * (len(shades) - 1) / (limit / 4)
      k = min(k, len(shades) - 1) + 1
      line(i:i) = shades(k:k)
    end do
    print '(a)', line
  end do
end program mandelbrot
