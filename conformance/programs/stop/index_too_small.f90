! A subscript below the lower bound in the second dimension of an assumed-shape dummy.
program index_too_small
  implicit none
  real :: m(3, 4)
  m = 1.0
  call touch(m, 2, 2)
  call touch(m, 3, 0)
  print *, 'not reached'
contains
  subroutine touch(x, i, j)
    real, intent(inout) :: x(:, :)
    integer, intent(in) :: i, j
    x(i, j) = x(i, j) + 1
    print *, i, j, x(i, j)
  end subroutine touch
end program index_too_small
