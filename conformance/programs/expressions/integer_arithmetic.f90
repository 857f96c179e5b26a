! Integer division, powers, MOD and MODULO with all signs; order of evaluation.
program integer_arithmetic
  implicit none
  integer :: a, b, i, j, k
  integer, parameter :: n(6) = (/ 7, -7, 8, -8, 1, 0 /)
  do i = 1, 6
    a = n(i)
    print '(a,i3,4(a,i4))', 'a=', a, ' /3', a / 3, ' /-3', a / (-3), ' mod', mod(a, 3), ' modulo', modulo(a, 3)
    print '(2(a,i4))', ' mod -3', mod(a, -3), ' modulo -3', modulo(a, -3)
  end do
  a = 2
  b = 3
  print *, a**b**2, (a**b)**2, -a**2, (-a)**2, a**(-1), 1**(-5), (-1)**(-3), a**0, 0**0
  print *, 2 * 3 / 4, 3 / 4 * 2, 2 * (3 / 4), 7 - 3 - 2, 100 / 10 / 5, 2 - (-3)
  print *, 8 / 5 * 5, 8 * 5 / 5, -7 / 2, -(7 / 2), +a - (+b)
  k = 0
  do i = -3, 3
    do j = -3, 3
      if (j == 0) cycle
      if ((i / j) * j + mod(i, j) /= i) error stop 'mod'
      if (modulo(i, j) /= 0 .and. sign(1, modulo(i, j)) /= sign(1, j)) error stop 'modulo'
      k = k + modulo(i, j) * 10 + mod(i, j)
    end do
  end do
  print *, k, abs(-5), sign(5, -2), sign(-5, 2), dim(5, 3), dim(3, 5), max(1, 5, 3), min(4, 2, 8)
end program integer_arithmetic
