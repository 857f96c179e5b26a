! A multigrid V cycle in one dimension, recursive, with restriction and prolongation on sections.
program multigrid
  implicit none
  integer, parameter :: dp = kind(1d0), levels = 7, n = 2**levels
  real(dp) :: u(0:n), f(0:n), exact(0:n), r(0:n)
  integer :: i, cycle_number
  real(dp), parameter :: pi = 3.14159265358979324_dp
  u = 0
  f = (/ (pi**2 * sin(pi * i / n), i = 0, n) /)
  exact = (/ (sin(pi * i / n), i = 0, n) /)
  do cycle_number = 1, 8
    call v_cycle(u, f, n)
    r = residual(u, f, n)
    print '(i3,2es12.3)', cycle_number, maxval(abs(r)), maxval(abs(u - exact))
  end do
  print '(5f16.12)', u(0:n:n / 8)
  if (maxval(abs(u - exact)) > 1e-4_dp) error stop 'solution'
contains
  recursive subroutine v_cycle(u, f, m)
    integer, intent(in) :: m
    real(dp), intent(inout) :: u(0:m)
    real(dp), intent(in) :: f(0:m)
    real(dp) :: r(0:m), coarse_f(0:m / 2), coarse_u(0:m / 2)
    if (m == 2) then
      u(1) = f(1) / (2 * real(m, dp)**2)
      return
    end if
    call smooth(u, f, m, 2)
    r = residual(u, f, m)
    coarse_f(0) = 0
    coarse_f(m / 2) = 0
    coarse_f(1:m / 2 - 1) = 0.25_dp * (r(1:m - 3:2) + 2 * r(2:m - 2:2) + r(3:m - 1:2))
    coarse_u = 0
    call v_cycle(coarse_u, coarse_f, m / 2)
    u(2:m - 2:2) = u(2:m - 2:2) + coarse_u(1:m / 2 - 1)
    u(1:m - 1:2) = u(1:m - 1:2) + 0.5_dp * (coarse_u(0:m / 2 - 1) + coarse_u(1:m / 2))
    call smooth(u, f, m, 2)
  end subroutine v_cycle
  subroutine smooth(u, f, m, sweeps)
    integer, intent(in) :: m, sweeps
    real(dp), intent(inout) :: u(0:m)
    real(dp), intent(in) :: f(0:m)
    integer :: i, s
    do s = 1, sweeps
      do i = 1, m - 1
        u(i) = 0.5_dp * (u(i - 1) + u(i + 1) + f(i) / real(m, dp)**2)
      end do
    end do
  end subroutine smooth
  pure function residual(u, f, m) result(r)
    integer, intent(in) :: m
    real(dp), intent(in) :: u(0:m), f(0:m)
    real(dp) :: r(0:m)
    r = 0
    r(1:m - 1) = f(1:m - 1) - real(m, dp)**2 * (2 * u(1:m - 1) - u(0:m - 2) - u(2:m))
  end function residual
end program multigrid
