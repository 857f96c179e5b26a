! Explicit heat conduction on a square plate: a five-point stencil.
program heat_stencil
  implicit none
  integer, parameter :: n = 64, steps = 200
  real(8), parameter :: kappa = 0.2d0
  real(8) :: t(n, n), tnew(n, n), change
  integer :: i, j, step

  t = 0
  t(:, 1) = 100              ! one warm edge

  do step = 1, steps
    tnew = t
    do j = 2, n - 1
      do i = 2, n - 1
        tnew(i, j) = t(i, j) + kappa * (t(i-1, j) + t(i+1, j) + t(i, j-1) + t(i, j+1) - 4 * t(i, j))
      end do
    end do
    change = maxval(abs(tnew - t))
    t = tnew
    if (mod(step, 50) == 0) print '(i5, f12.6, f12.6)', step, change, t(n/2, 4)
  end do
end program heat_stencil
