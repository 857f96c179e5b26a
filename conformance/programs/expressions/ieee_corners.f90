! Infinities, signed zeros and subnormals made at run time.
program ieee_corners
  implicit none
  double precision :: zero, one, inf, tiny_one, x
  real :: s
  integer :: k
  zero = 0
  one = 1
  call hide(zero)
  call hide(one)
  inf = one / zero
  print *, inf, -inf, one / inf, -one / inf
  print *, inf > huge(one), inf + inf == inf, -inf < inf, one / (-zero) == -inf
  print '(3f6.1,2es12.3,2f4.1)', inf, -inf, zero, inf, -inf, -zero, zero
  tiny_one = tiny(one)
  call hide(tiny_one)
  do k = 1, 3
    x = tiny_one / 2.0d0**(20 * (k - 1))
    print *, x, x > 0, x * 2.0d0**(20 * (k - 1)) == tiny_one
  end do
  s = tiny(s)
  s = s / 1024.0
  print *, s, epsilon(one), epsilon(s), huge(s), tiny(one)
  print *, sign(one, -zero), zero == -zero, max(-zero, zero) == 0, sqrt(inf), exp(-inf), atan(inf)
  print *, nearest(one, 1.0), nearest(one, -1.0), spacing(one), rrspacing(one), exponent(one), fraction(one)
  print *, scale(one, 10), set_exponent(one, 3), exponent(0.1d0), fraction(0.1d0)
contains
  subroutine hide(v)
    double precision, intent(inout) :: v
    character(len=30) :: text
    write (text, '(es30.20e3)') v
    read (text, *) v
  end subroutine hide
end program ieee_corners
