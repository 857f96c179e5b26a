! Arrays of other shapes, elements and sections as actual arguments of explicit-shape dummies.
program sequence_association
  implicit none
  integer :: a(3, 4), v(12), i
  character(len=3) :: w(4)
  character(len=12) :: s
  a = reshape((/ (i, i = 1, 12) /), (/ 3, 4 /))
  call as_vector(a, 12)
  call as_vector(a(2, 2), 4)
  call as_vector(a(:, 4), 3)
  call as_vector(a(1:3:2, 2:4:2), 4)
  call as_matrix(a(1, 2), 2, 3)
  v = 0
  call fill(v(3), 2, 4)
  call fill(a(1, 1), 3, 2)
  print *, v
  print *, a
  call fill(a(1::2, 1:4:3), 2, 2)
  print *, a
  s = 'abcdefghijkl'
  w = (/ 'one', 'two', 'thr', 'fou' /)
  call chars(w, 2, 6)
  call chars(s, 4, 3)
  call chars(w(3), 1, 3)
  call chars(s(3:), 2, 2)
contains
  subroutine as_vector(x, n)
    integer, intent(in) :: n, x(n)
    print *, n, 'vector', x
  end subroutine as_vector
  subroutine as_matrix(x, n, m)
    integer, intent(in) :: n, m, x(n, m)
    print *, 'matrix', x(1, :), x(n, m)
  end subroutine as_matrix
  subroutine fill(x, n, m)
    integer, intent(in) :: n, m
    integer, intent(inout) :: x(n, *)
    integer :: j
    do j = 1, m
      x(:, j) = x(:, j) - 100 * j
    end do
  end subroutine fill
  subroutine chars(c, n, l)
    integer, intent(in) :: n, l
    character(len=l), intent(in) :: c(n)
    print '(9(a,"|"))', c
  end subroutine chars
end program sequence_association
