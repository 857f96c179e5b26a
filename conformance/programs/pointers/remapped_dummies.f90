! Bounds remapping of CONTIGUOUS dummy arguments of more ranks than one, and of what follows in sequence in them.
program remapped_dummies
  implicit none
  real, target :: a(4, 6)
  real, allocatable, target :: b(:, :, :)
  integer :: i
  a = reshape([(real(i), i = 1, 24)], [4, 6])
  call work(a, 3, 8)
  call work(a(:, 2:5), 8, 2)
  print '(6f6.1)', transpose(a)
  allocate(b(2, 3, 4))
  b = reshape([(real(-i), i = 1, 24)], [2, 3, 4])
  call columns(b)
  print '(6f7.1)', b
contains
  subroutine work(x, n, m)
    real, intent(inout), contiguous, target :: x(:, :)
    integer, intent(in) :: n, m
    real, pointer :: p(:, :), line(:)
    p(1:n, 0:m - 1) => x
    line(1:size(x)) => x(:, :)
    print *, lbound(p), ubound(p), size(line)
    p(n, :) = p(n, :) + 100
    line(1:size(x):5) = -line(1:size(x):5)
    line(1:4) => x(:, size(x, 2))
    line = line * 2
    p(1:2, 1:4) => x(:, 2:)
    p(2, 4) = 0.5
  end subroutine
  subroutine columns(x)
    real, contiguous, target :: x(:, :, :)
    real, pointer, contiguous :: flat(:, :)
    flat(1:6, 1:size(x) / 6) => x
    flat(:, 2) = flat(:, 2) * 10
    flat(1:3, 1:2) => x(:, :, 3)
    flat(3, 2) = 77
  end subroutine
end program
