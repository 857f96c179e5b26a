! Eight-byte arithmetic near its limits, seconds and days, modular powers, greatest common divisors.
program clock_arithmetic
  implicit none
  integer, parameter :: i8 = selected_int_kind(18)
  integer(i8) :: t, seconds, big
  integer :: d, h, m, s, i
  integer(i8), parameter :: day = 86400_i8, prime = 998244353_i8
  t = 1234567890123_i8
  d = int(t / day)
  seconds = mod(t, day)
  h = int(seconds / 3600)
  m = int(mod(seconds, 3600_i8) / 60)
  s = int(mod(seconds, 60_i8))
  print '(i0," days ",i2.2,":",i2.2,":",i2.2)', d, h, m, s
  print *, ((d * 24_i8 + h) * 60 + m) * 60 + s == t
  print *, power(3_i8, 1000000_i8), power(2_i8, prime - 1), gcd(2_i8**40 * 3, 6_i8**20), gcd(0_i8, 5_i8)
  big = huge(big)
  print *, big / 7, mod(big, 1000_i8), -big - 1, big - 10 + 9, (big / 2) * 2 + mod(big, 2_i8)
  print *, int(big / 2_i8**33), int(mod(big, 2_i8**20)), real(big), dble(big), int(1d18, i8), nint(-2.5d15, i8)
  t = 1
  do i = 1, 60, 7
    t = ieor(ishft(t, 7), int(i, i8))
    t = mod(t, 10_i8**12)
  end do
  print *, t, ibits(t, 8, 16), popcnt(t), not(t) + t
contains
  recursive integer(i8) function power(b, e) result(r)
    integer(i8), intent(in) :: b, e
    if (e == 0) then
      r = 1
    else
      r = power(mod(b * b, prime), e / 2)
      if (mod(e, 2_i8) == 1) r = mod(r * b, prime)
    end if
  end function power
  pure recursive integer(i8) function gcd(a, b) result(g)
    integer(i8), intent(in) :: a, b
    g = a
    if (b /= 0) g = gcd(b, mod(a, b))
  end function gcd
end program clock_arithmetic
