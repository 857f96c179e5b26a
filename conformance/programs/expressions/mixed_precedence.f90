! Precedence and associativity across all classes of operators.
program mixed_precedence
  implicit none
  integer :: i = 2, j = 3, k = 4
  real :: x = 2.0
  character(len=2) :: a = 'ab', b = 'cd'
  print *, -i**2, (-i)**2, i**(-1), i**j**i, 2**3**2, -2**2, 2 - 3 - 4, 2 / 3 * 4, 24 / 4 / 2
  print *, i + j * k, (i + j) * k, i * j + k, -i * j, -i + j, i - (-j), +i
  print *, i + j > k, i * j == k + 2 .and. j > i, .not. i > j .or. k < j, i == 2 .eqv. j == 3
  print *, a // b == 'abcd', a // b // a, 'x' // a < 'y' // b, (a // b) == a // 'cd'
  print *, x**2 * 3, x * 3**2, -x**2, x**0.5 * x**0.5, 2.0**i * j, x / 2 * 3, x / (2 * 3)
  print *, i .lt. j .and. j .lt. k .or. .false. .neqv. .true.
  print *, 1 - 1 / 2 * 2, 1.0 - 1 / 2 * 2.0, 7 / 2 * 2.0, 7 / 2. * 2, real(7) / 2, real(7 / 2)
  print *, max(i, j) * min(j, k) - mod(k, j) ** 2, abs(-i) ** 2, int(2.9) ** 2, nint(x * 1.3) - 1
  print *, .true. .or. .false. .and. .false., (.true. .or. .false.) .and. .false.
  print *, i == 2 .and. .not. j == 2 .and. .not. (k == 3 .or. k == 5)
  if (-i**2 /= -4) error stop
end program mixed_precedence
