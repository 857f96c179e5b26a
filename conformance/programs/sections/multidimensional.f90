! Sections of arrays with several dimensions on both sides: planes, reversed axes, halo exchange, blocks.
program multidimensional
  implicit none
  integer, parameter :: n = 4
  integer :: a(0:n + 1, 0:n + 1), cube(3, 3, 3), block(2, 2), i, j, k
  real :: stencil(n, n)
  a = 0
  a(1:n, 1:n) = reshape((/ (i, i = 1, n * n) /), (/ n, n /))
  a(0, :) = a(n, :)
  a(n + 1, :) = a(1, :)
  a(:, 0) = a(:, n)
  a(:, n + 1) = a(:, 1)
  print '(6i4)', transpose(a)
  stencil = 0.25 * (a(0:n - 1, 1:n) + a(2:n + 1, 1:n) + a(1:n, 0:n - 1) + a(1:n, 2:n + 1)) - a(1:n, 1:n)
  print '(4f7.2)', stencil
  do k = 1, 3
    cube(:, :, k) = reshape((/ ((100 * k + 10 * j + i, i = 1, 3), j = 1, 3) /), (/ 3, 3 /))
  end do
  print *, cube(2, :, 3), cube(:, 2, 1), cube(3, 1, :), cube(1:3:2, 3, 1:3:2)
  cube(:, :, 1) = transpose(cube(:, :, 1))
  cube(2, :, :) = cube(2, 3:1:-1, 3:1:-1)
  print '(9i4)', cube
  do j = 1, n, 2
    do i = 1, n, 2
      block = a(i:i + 1, j:j + 1)
      a(i:i + 1, j:j + 1) = matmul(block, reshape((/ 0, 1, 1, 0 /), (/ 2, 2 /)))
    end do
  end do
  print '(4i4)', transpose(a(1:n, 1:n))
  a(1:n, 1:n) = a(n:1:-1, n:1:-1)
  a(1:n:3, 2:3) = a(2:3, 1:n:3)
  print '(4i4)', transpose(a(1:n, 1:n))
  print *, sum(a(1:n, 1:n)), maxval(a(::2, 1::2)), minloc(a(1:n, n:1:-1)), shape(a(1:0, :)), sum(a(3:2, :))
end program multidimensional
