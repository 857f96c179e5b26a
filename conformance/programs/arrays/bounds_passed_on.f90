! Dummy arrays of three dimensions whose bounds are dummy arguments that go on to other procedures, which may
! change them: the bounds are those at entry.
subroutine smooth(field, nx, ny, nz, corner)
  implicit none
  integer :: nx, ny, nz, i, j, k
  real :: field(nx, ny, *), corner(0:nx - 1, -1:ny - 2, nz)
  call halve(nx, ny)
  do k = 1, nz
    do j = 1, ny
      do i = 1, nx
        field(i, j, k) = field(i, j, k) + 100 * i + 10 * j + k
        corner(i - 1, j - 2, k) = -field(i, j, k)
      end do
    end do
  end do
  call plane(field(1, 1, 2), nx, ny)
end subroutine
subroutine halve(n, m)
  implicit none
  integer :: n, m
  n = n / 2
  m = m / 2
end subroutine
subroutine plane(values, n, m)
  implicit none
  integer :: n, m
  real :: values(n, m)
  print '(a, 2i3, 4f8.1)', 'plane', n, m, values
end subroutine
program bounds_passed_on
  implicit none
  real :: field(4, 4, 2), corner(4, 4, 2)
  integer :: nx, ny
  field = 0.5
  corner = 0
  nx = 4
  ny = 4
  call smooth(field, nx, ny, 2, corner)
  print *, nx, ny
  print '(8f7.1)', field
  print '(8f7.1)', corner
end program
