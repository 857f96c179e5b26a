! Loops over the edges of an unstructured mesh: gather, scatter, renumbering, gradient of a linear field.
program unstructured_mesh
  implicit none
  integer, parameter :: dp = kind(1d0), nx = 9, ny = 7, nodes = nx * ny
  integer, allocatable :: edge(:, :), degree(:), order(:)
  real(dp), allocatable :: x(:, :), field(:), laplacian(:)
  integer :: i, j, k, e, n, a, b, step
  allocate (x(2, nodes), field(nodes), laplacian(nodes), degree(nodes), order(nodes))
  order = (/ (mod(17 * i, nodes) + 1, i = 1, nodes) /)
  do j = 1, ny
    do i = 1, nx
      n = order(i + (j - 1) * nx)
      x(:, n) = (/ real(i, dp), 0.5_dp * j + 0.1_dp * mod(i, 2) /)
    end do
  end do
  call connect
  print *, size(edge, 2), minval(edge), maxval(edge)
  degree = 0
  do e = 1, size(edge, 2)
    degree(edge(:, e)) = degree(edge(:, e)) + 1
  end do
  print *, minval(degree), maxval(degree), sum(degree)
  field = 2 * x(1, :) - x(2, :)
  do step = 1, 10
    laplacian = 0
    do e = 1, size(edge, 2)
      a = edge(1, e)
      b = edge(2, e)
      laplacian(a) = laplacian(a) + (field(b) - field(a)) / sqrt(sum((x(:, a) - x(:, b))**2))
      laplacian(b) = laplacian(b) - (field(b) - field(a)) / sqrt(sum((x(:, a) - x(:, b))**2))
    end do
    where (degree == 6) field = field + 0.05_dp * laplacian
  end do
  print '(4es22.14)', sum(field), maxval(laplacian), minval(laplacian), dot_product(field, laplacian)
  print '(7f10.5)', field(order(1:nodes:nx))
contains
  subroutine connect
    integer :: i, j
    allocate (edge(2, (nx - 1) * ny + nx * (ny - 1) + (nx - 1) * (ny - 1)))
    k = 0
    do j = 1, ny
      do i = 1, nx
        if (i < nx) call add(i, j, i + 1, j)
        if (j < ny) call add(i, j, i, j + 1)
        if (i < nx .and. j < ny) call add(i, j, i + 1, j + 1)
      end do
    end do
    if (k /= size(edge, 2)) error stop 'edges'
  end subroutine connect
  subroutine add(i1, j1, i2, j2)
    integer, intent(in) :: i1, j1, i2, j2
    k = k + 1
    edge(:, k) = order((/ i1 + (j1 - 1) * nx, i2 + (j2 - 1) * nx /))
  end subroutine add
end program unstructured_mesh
