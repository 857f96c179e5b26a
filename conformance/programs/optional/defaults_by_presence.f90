! Optional arguments through several levels, in generic procedures, functions and with intent(out).
module solver
  implicit none
  integer, parameter :: dp = kind(1d0)
  interface solve
    module procedure solve_scalar, solve_vector
  end interface solve
contains
  subroutine solve_scalar(x, target, tolerance, limit, iterations, trace)
    real(dp), intent(inout) :: x
    real(dp), intent(in) :: target
    real(dp), intent(in), optional :: tolerance
    integer, intent(in), optional :: limit
    integer, intent(out), optional :: iterations
    character(len=*), intent(in), optional :: trace
    real(dp) :: eps, step
    integer :: i, most
    eps = 1e-10_dp
    if (present(tolerance)) eps = tolerance
    most = choose(limit, 50)
    do i = 1, most
      step = (x**3 - target) / (3 * x**2)
      x = x - step
      if (present(trace)) print '(a,i3,f20.15)', trace, i, x
      if (abs(step) < eps) exit
    end do
    if (present(iterations)) iterations = min(i, most)
  end subroutine solve_scalar
  subroutine solve_vector(x, target, tolerance, limit, iterations)
    real(dp), intent(inout) :: x(:)
    real(dp), intent(in) :: target
    real(dp), intent(in), optional :: tolerance
    integer, intent(in), optional :: limit
    integer, intent(out), optional :: iterations(:)
    integer :: i, n
    do i = 1, size(x)
      call solve_scalar(x(i), target * i, tolerance, limit, iterations=n)
      if (present(iterations)) iterations(i) = n
    end do
  end subroutine solve_vector
  pure integer function choose(given, default)
    integer, intent(in), optional :: given
    integer, intent(in) :: default
    choose = default
    if (present(given)) choose = given
  end function choose
end module solver
program defaults_by_presence
  use solver
  implicit none
  real(dp) :: x, v(3)
  integer :: n, ns(3)
  x = 1
  call solve(x, 2.0_dp)
  print '(f20.15)', x
  x = 1
  call solve(x, 2.0_dp, iterations=n, tolerance=1e-3_dp, trace='step')
  print *, n
  x = 1
  call solve(x, 27.0_dp, limit=2, iterations=n)
  print *, n, x
  v = 1
  call solve(v, 8.0_dp, iterations=ns)
  print '(3f20.15,3i4)', v, ns
  v = 2
  call solve(v(1:3:2), 1.0_dp, limit=1)
  print *, v, choose(default=4), choose(7, 4)
end program defaults_by_presence
