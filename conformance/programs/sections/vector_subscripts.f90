! Vector subscripts: gather, scatter, repeated in a gather, mixed with triplets.
program vector_subscripts
  implicit none
  integer :: a(6), m(3, 4), v(4), i, p(6)
  real :: x(5)
  character(len=1) :: c(5)
  a = (/ (10 * i, i = 1, 6) /)
  v = (/ 2, 2, 6, 1 /)
  print *, a(v), a(v(4:1:-1)), a((/ 5 /)), a(v + 0) + v
  m = reshape((/ (i, i = 1, 12) /), (/ 3, 4 /))
  print *, m((/ 3, 1 /), 2), m(2, (/ 4, 1, 1 /)), m((/ 1, 3 /), (/ 4, 2 /))
  m((/ 3, 1 /), 2:4:2) = reshape((/ -1, -2, -3, -4 /), (/ 2, 2 /))
  print '(4i4)', transpose(m)
  p = (/ 3, 1, 2, 6, 4, 5 /)
  a(p) = a
  print *, a
  a = a(p)
  print *, a
  x = (/ 5.0, 3.0, 1.0, 4.0, 2.0 /)
  x((/ 1, 5 /)) = x((/ 5, 1 /))
  print *, x, sum(x((/ 1, 1, 1 /)))
  c = (/ 'e', 'a', 'd', 'c', 'b' /)
  print *, c((/ 2, 5, 4, 3, 1 /)), c(p(1:3))
  print *, show(a(v)), show(m((/ 1, 2 /), 3))
contains
  function show(y) result(r)
    integer, intent(in) :: y(:)
    integer :: r(size(y))
    r = y + 1
  end function show
end program vector_subscripts
