! What turns of independent loops signal is known where the program stops, whichever thread has run them.
program signals_in_turns
  implicit none
  integer, parameter :: n = 3000
  integer :: i, j
  real(8) :: x(n), table(n, 3)
  do concurrent (i = 1:n, j = 1:3)
    table(i, j) = 0.5d0 * i - j
  end do
  do i = 1, n
    x(i) = exp(table(i, 2))
  end do
  do i = 1, n
    if (x(i) > huge(x)) x(i) = -1
  end do
  do i = 1, n
    x(i) = x(i) / (table(i, 1) + 2)
  end do
  print '(3es24.16)', x(1), x(700), x(n)
  stop 3
end program signals_in_turns
