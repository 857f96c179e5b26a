! The same expressions with constants and with variables read at run time give the same.
program constant_folding
  implicit none
  integer :: i, j
  real :: x
  double precision :: d
  logical :: same(14)
  read (*, *) i, j, x, d
  same = (/ 7 / 2 == i / j, mod(-7, 2) == mod(-i, j), modulo(-7, 2) == modulo(-i, j), ishft(7, 2) == ishft(i, j), &
    2.5 * 7 == x * i, nint(2.5) == nint(x), int(-2.5) == int(-x), sqrt(2.5) == sqrt(x), sqrt(0.1d0) == sqrt(d), &
    0.1d0 * 3 == d * 3, real(0.1d0) == real(d), 1 / 0.1d0 == 1 / d, 2.5**2 == x**j, floor(-2.5) == floor(-x) /)
  print *, same
  print *, 0.1d0 * 3, d * 3, real(0.1d0), 7 / 2.5, 1e30 * 1e-30, 123456789 * 8, 2**30 + 2**29
  print *, huge(1) - 1, -huge(1) - 1, 1.0 / 3, 2.0 / 3, 1d0 / 3 * 3, 0.1 + 0.2, 0.1d0 + 0.2d0
  if (.not. all(same)) error stop 'folding'
end program constant_folding
