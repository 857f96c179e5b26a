! Runge-Kutta of order four for the Lorenz system and a pendulum, the right-hand side as argument.
module ode
  implicit none
  integer, parameter :: wp = kind(1.0d0)
  interface
    subroutine rhs(t, y, dydt)
      double precision, intent(in) :: t, y(:)
      double precision, intent(out) :: dydt(:)
    end subroutine rhs
  end interface
contains
  subroutine rk4(f, t, y, h)
    interface
      subroutine f(t, y, dydt)
        double precision, intent(in) :: t, y(:)
        double precision, intent(out) :: dydt(:)
      end subroutine f
    end interface
    real(wp), intent(inout) :: t, y(:)
    real(wp), intent(in) :: h
    real(wp), dimension(size(y)) :: k1, k2, k3, k4
    call f(t, y, k1)
    call f(t + h / 2, y + h / 2 * k1, k2)
    call f(t + h / 2, y + h / 2 * k2, k3)
    call f(t + h, y + h * k3, k4)
    y = y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    t = t + h
  end subroutine rk4
  subroutine lorenz(t, y, dydt)
    double precision, intent(in) :: t, y(:)
    double precision, intent(out) :: dydt(:)
    dydt(1) = 10 * (y(2) - y(1))
    dydt(2) = y(1) * (28 - y(3)) - y(2)
    dydt(3) = y(1) * y(2) - 8d0 / 3 * y(3)
  end subroutine lorenz
  subroutine pendulum(t, y, dydt)
    double precision, intent(in) :: t, y(:)
    double precision, intent(out) :: dydt(:)
    dydt = (/ y(2), -sin(y(1)) + 0.1d0 * cos(t) /)
  end subroutine pendulum
end module ode
program runge_kutta
  use ode, only: rk4, lorenz, pendulum, wp
  implicit none
  real(wp) :: t, y(3), z(2)
  integer :: i
  t = 0
  y = (/ 1, 1, 20 /)
  do i = 1, 1000
    call rk4(lorenz, t, y, 0.01_wp)
    if (mod(i, 200) == 0) print '(f8.3,3es24.16)', t, y
  end do
  t = 0
  z = (/ 0.5_wp, 0.0_wp /)
  do while (t < 10)
    call rk4(pendulum, t, z, 0.05_wp)
  end do
  print '(f8.3,2es24.16)', t, z
end program runge_kutta
