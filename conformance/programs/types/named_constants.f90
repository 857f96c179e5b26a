! PARAMETER in both forms, constants from constants, of all types and arrays.
program named_constants
  implicit none
  integer, parameter :: n = 4, m = 2 * n - 1, sizes(3) = (/ n, m, n * m /)
  integer :: i0
  real, parameter :: pi = 3.14159265, table(0:n) = (/ (i0 * 0.5, i0 = 0, n) /)
  character(len=*), parameter :: name = 'parameter', names(2) = (/ 'first ', 'second' /)
  logical, parameter :: yes = n < m .and. .not. .false.
  complex, parameter :: i = (0.0, 1.0)
  double precision half, third
  parameter (half = 0.5d0, third = 1 / 3.0d0)
  integer, parameter :: matrix(2, 3) = reshape((/ 1, 2, 3, 4, 5, 6 /), (/ 2, 3 /))
  integer, parameter :: s = sum(sizes), biggest = maxval(matrix), cols = size(matrix, 2)
  real :: work(s, cols)
  integer :: k
  character(len=len(name)) :: copy
  copy = name
  print *, n, m, sizes, s, biggest, cols
  print *, pi, table
  print *, name, '|', names, '|', copy, len(names)
  print *, yes, i, i * i, half, third
  print *, matrix(2, :), matrix(:, 3), shape(work)
  print *, (sizes(k) / 2, k = 1, 3), name(2:4), names(2)(1:3)
  if (size(work) /= 117) error stop 'size'
  if (real(i * i) /= -1.0) error stop 'i squared'
end program named_constants
