! WHERE as codes use it: limiters, masks of land and sea, guarded division, on 2-D sections and derived types.
program in_physics
  implicit none
  integer, parameter :: nx = 6, ny = 4
  type ocean
    real :: t(nx, ny)
    logical :: sea(nx, ny)
  end type ocean
  type(ocean) :: o
  real :: flux(nx, ny), ratio(nx), a(nx), b(nx), slope(nx)
  integer :: i, j, steps(nx, ny)
  do j = 1, ny
    do i = 1, nx
      o%t(i, j) = 10 + 3 * i - 4 * j + 0.5 * mod(i * j, 5)
      o%sea(i, j) = mod(i + 2 * j, 4) /= 0
    end do
  end do
  flux = -99
  where (o%sea)
    flux = o%t * 0.5
  end where
  where (o%sea(2:nx, :) .and. o%sea(1:nx - 1, :))
    flux(2:nx, :) = o%t(2:nx, :) - o%t(1:nx - 1, :)
  elsewhere (.not. o%sea(2:nx, :))
    flux(2:nx, :) = 0
  end where
  print '(6f8.2)', flux
  a = o%t(:, 1)
  b = (/ 0.0, 1.0, -2.0, 0.0, 4.0, 0.5 /)
  where (b /= 0)
    ratio = a / b
  elsewhere
    ratio = huge(ratio)
  end where
  print '(6es11.3)', ratio
  slope = 0
  a = (/ 1.0, 2.0, 4.0, 3.0, 3.5, 3.6 /)
  where ((a(3:nx) - a(2:nx - 1)) * (a(2:nx - 1) - a(1:nx - 2)) > 0)
    slope(2:nx - 1) = sign(min(abs(a(3:nx) - a(2:nx - 1)), abs(a(2:nx - 1) - a(1:nx - 2))), a(3:nx) - a(2:nx - 1))
  end where
  print '(6f8.3)', slope
  steps = 0
  do i = 1, 5
    where (o%sea .and. o%t > 5)
      o%t = o%t * 0.8
      steps = steps + 1
    end where
  end do
  print '(6i3)', steps
  print *, count(o%sea), sum(o%t, o%sea)
end program in_physics
