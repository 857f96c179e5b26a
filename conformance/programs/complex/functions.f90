! Elementary functions of complex arguments read at run time; polynomial roots; a small Fourier transform.
program functions
  implicit none
  integer, parameter :: dp = kind(1d0), n = 8
  complex(dp) :: z, x(0:n-1), y(0:n-1), back(0:n-1)
  complex :: c
  real(dp), parameter :: pi = 3.14159265358979324_dp
  character(len=40) :: text
  integer :: j, k
  text = '(0.75d0,-1.25d0)'
  read (text, *) z
  c = cmplx(z)
  print '(2es24.15)', sqrt(z), exp(z), log(z), sin(z), cos(z), z**2.5_dp, z**z
  print '(2es16.7)', sqrt(c), exp(c), log(c), sin(c), cos(c), c**3, c**(-2)
  print *, abs(z), sqrt(-z * 0 - 4), atan2(aimag(z), real(z))
  x = (/ (cmplx(mod(j * j, 5), j, dp), j = 0, n - 1) /)
  do k = 0, n - 1
    y(k) = 0
    do j = 0, n - 1
      y(k) = y(k) + x(j) * exp(cmplx(0, -2 * pi * mod(j * k, n) / n, dp))
    end do
  end do
  do k = 0, n - 1
    back(k) = sum(y * exp((0, 1) * (2 * pi / n) * (/ (mod(j * k, n), j = 0, n - 1) /))) / n
  end do
  print '(2f14.8)', y
  if (maxval(abs(back - x)) > 1e-12_dp) error stop 'transform'
  print *, newton((1.0_dp, 1.0_dp)), newton((-2.0_dp, -0.5_dp))
contains
  complex(dp) function newton(start)
    complex(dp), intent(in) :: start
    integer :: i
    newton = start
    do i = 1, 30
      newton = newton - (newton**3 - 1) / (3 * newton**2)
    end do
  end function newton
end program functions
