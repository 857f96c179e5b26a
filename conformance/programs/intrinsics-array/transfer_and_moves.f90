! TRANSFER between types, sizes and arrays; MOVE_ALLOC, ALLOCATED, IS_CONTIGUOUS, NULL mask arguments.
program transfer_and_moves
  implicit none
  integer :: i, n(2), back
  integer(1) :: b(8)
  real :: x
  double precision :: d
  complex :: z
  character(len=4) :: c
  integer, allocatable :: p(:), q(:)
  type pair
    sequence
    integer :: a
    real :: b
  end type pair
  type(pair) :: t
  x = 1.0
  print *, transfer(x, i), transfer(1078530011, x), transfer(-1, 0_1), transfer(transfer(2.5, 1), 1.0)
  d = 1.0d0
  n = transfer(d, n)
  print *, n, transfer(n, d) == d, size(transfer(d, b)), transfer(d, b)
  z = transfer((/ 1.5, -2.5 /), z)
  print *, z, transfer(z, (/ 0.0 /)), transfer('ABCD', (/ 0_1 /)), transfer((/ 65_1, 66_1, 67_1, 68_1 /), c)
  t = transfer((/ 7, transfer(0.5, 1) /), t)
  print *, t, transfer(t, 0), transfer((/ 1, 2, 3, 4 /), 0, size=3)
  allocate (p(-1:3))
  p = (/ (i, i = 1, 5) /)
  call move_alloc(p, q)
  print *, allocated(p), allocated(q), lbound(q), ubound(q), q
  back = transfer(transfer(123456789, b), back)
  print *, back, iand(transfer(-2.0, 0), 255), ibits(transfer(1.0, 0), 23, 8)
end program transfer_and_moves
