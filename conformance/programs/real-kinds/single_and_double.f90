! Single and double precision kept apart: results are rounded to the kind of each operation.
program single_and_double
  implicit none
  real :: s, t, a(5)
  double precision :: d, e, b(5)
  integer :: i
  s = 1.0 / 3.0
  d = s
  e = 1.0d0 / 3.0d0
  t = e
  print *, s, d, e, t == s, d == e
  s = 16777216.0
  s = s + 1.0
  s = s + 1.0
  d = 16777216.0d0
  d = d + 1.0
  print *, s, d
  a = (/ (1.0 / i, i = 1, 5) /)
  b = (/ (1.0d0 / i, i = 1, 5) /)
  print *, sum(a), sum(b), real(sum(b)) == sum(a), sum(dble(a)), dot_product(a, a), dprod(a(3), a(5))
  s = 0.0
  d = 0.0
  do i = 1, 10000
    s = s + 0.1
    d = d + 0.1
  end do
  print *, s, d, s * d, sqrt(s) * sqrt(d)
  print *, sin(1.0), sin(1.0d0), dble(sin(1.0)), atan(1.0) * 4 - acos(-1.0d0), exp(1.0), exp(1d0)
  t = 1.0e-20
  t = t * t * 1.0e10
  e = 1.0d-20
  e = e * e * 1.0d10
  print *, t, e, real(1d-300), real(1d38, 4), epsilon(s) * epsilon(d)
  a = b * 3
  b = a
  print *, b, maxval(abs(b - 3 * (/ (1.0d0 / i, i = 1, 5) /))) < 1d-6
  print *, machine_epsilon(), huge(s), tiny(d), digits(s), digits(d), radix(s), maxexponent(d), minexponent(s)
contains
  real function machine_epsilon()
    real :: x
    machine_epsilon = 1.0
    do
      x = 1.0 + machine_epsilon / 2
      if (x == 1.0) exit
      machine_epsilon = machine_epsilon / 2
    end do
  end function machine_epsilon
end program single_and_double
