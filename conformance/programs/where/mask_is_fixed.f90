! The mask of WHERE is evaluated once; every assignment sees the results of the ones before.
program mask_is_fixed
  implicit none
  integer :: x(5), y(5), calls, i
  integer, allocatable :: z(:)
  character(len=3) :: w(4)
  x = (/ 1, 2, 3, 4, 5 /)
  y = 0
  where (x > 2)
    x = 0
    y = x + 1
  elsewhere
    x = 10
    y = x * 2
  end where
  print *, x, y
  calls = 0
  where (mask(5)) y = -y
  print *, y, calls
  z = (/ 3, 1, 2 /)
  where (z > 1) z = z(3:1:-1)
  print *, z
  w = (/ 'abc', 'xyz', 'bcd', '   ' /)
  where (w < 'c')
    w = 'low'
  elsewhere (w == 'xyz')
    w = w(:)(2:3)
  end where
  print '(4(a,"|"))', w
  where (x == 10) x = sum(x)
  print *, x
  do i = 1, 3
    where (y(i:) > 0) y(i:) = y(i:) - i
  end do
  print *, y
  forall (i = 1:4) x(i) = x(i + 1)
  forall (i = 1:5, x(i) > 10)
    y(i) = x(i) + i
  end forall
  print *, x, y
contains
  function mask(n)
    integer, intent(in) :: n
    logical :: mask(n)
    integer :: k
    calls = calls + 1
    mask = (/ (mod(k, 2) == 1, k = 1, n) /)
  end function mask
end program mask_is_fixed
