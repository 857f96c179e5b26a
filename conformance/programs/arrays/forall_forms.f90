! FORALL statements and constructs: masks, several indices, strides, nested WHERE, no order between elements.
program forall_forms
  implicit none
  integer, parameter :: n = 5
  integer :: a(n, n), b(n), c(n), i, j
  real :: x(n), hilbert(n, n)
  forall (i = 1:n, j = 1:n) a(i, j) = 10 * i + j
  forall (i = 1:n) a(i, i) = -i
  forall (i = 1:n, j = 1:n, i > j .and. mod(i + j, 2) == 1) a(i, j) = 0
  print '(5i4)', transpose(a)
  b = (/ (i, i = 1, n) /)
  forall (i = 2:n) b(i) = b(i - 1)
  print *, b
  forall (i = 1:n:2)
    b(i) = b(n + 1 - i) * 100
    c(i) = b(i) + 1
  end forall
  forall (i = 2:n:2) c(i) = -1
  print *, b, c
  forall (i = 1:n, j = 1:n) hilbert(i, j) = 1.0 / (i + j - 1)
  x = 0
  forall (i = 1:n, b(i) > 2) x(i) = sum(hilbert(i, :))
  print '(5f9.5)', x
  forall (i = 1:n - 1)
    where (a(i, :) > 20) a(i, :) = a(i + 1, :)
    forall (j = i + 1:n, j > 3) hilbert(i, j) = hilbert(j, i) * 2
  end forall
  print '(5i4)', transpose(a)
  print '(5f9.5)', transpose(hilbert)
end program forall_forms
