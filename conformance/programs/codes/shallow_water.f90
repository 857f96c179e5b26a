! Shallow water on a periodic grid, Lax-Friedrichs with cshift; mass is conserved.
program shallow_water
  implicit none
  integer, parameter :: nx = 32, ny = 24
  double precision, parameter :: g = 9.81d0, dx = 1d3, dt = 20d0
  double precision, dimension(nx, ny) :: h, hu, hv, fx, fy
  double precision :: mass, u(nx, ny), w(nx, ny)
  integer :: i, j, step
  do j = 1, ny
    do i = 1, nx
      h(i, j) = 10 + exp(-0.05d0 * ((i - 10)**2 + (j - 12)**2))
    end do
  end do
  hu = 0
  hv = 0
  mass = sum(h)
  do step = 1, 60
    u = hu / h
    w = hv / h
    call flux_step(h, hu, hv)
    call flux_step(hu, hu * u + 0.5d0 * g * h**2, hu * w)
    call flux_step(hv, hv * u, hv * w + 0.5d0 * g * h**2)
    if (mod(step, 20) == 0) then
      print '(i4,3es22.14)', step, maxval(h), minval(h), 0.5d0 * sum((hu**2 + hv**2) / h)
    end if
  end do
  do j = 1, ny, 6
    print '(8f9.5)', h(::4, j)
  end do
  if (abs(sum(h) - mass) > 1d-9 * mass) error stop 'mass'
contains
  subroutine flux_step(q, f, e)
    double precision, intent(inout) :: q(:, :)
    double precision, intent(in) :: f(:, :), e(:, :)
    fx = cshift(f, 1, 1) - cshift(f, -1, 1)
    fy = cshift(e, 1, 2) - cshift(e, -1, 2)
    q = 0.25d0 * (cshift(q, 1, 1) + cshift(q, -1, 1) + cshift(q, 1, 2) + cshift(q, -1, 2)) - dt / (2 * dx) * (fx + fy)
  end subroutine flux_step
end program shallow_water
