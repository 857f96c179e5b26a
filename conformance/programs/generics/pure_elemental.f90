! PURE and ELEMENTAL procedures with arrays, scalars and mixed actual arguments.
module physics
  implicit none
contains
  elemental real function saturation(t)
    real, intent(in) :: t
    saturation = 6.112 * exp(17.67 * t / (t + 243.5))
  end function saturation
  elemental subroutine limit(x, low, high, hits)
    real, intent(inout) :: x
    real, intent(in) :: low, high
    integer, intent(out) :: hits
    hits = 0
    if (x < low .or. x > high) hits = 1
    x = max(low, min(x, high))
  end subroutine limit
  pure function smooth(x) result(y)
    real, intent(in) :: x(:)
    real :: y(size(x))
    integer :: n
    n = size(x)
    y = x
    y(2:n - 1) = 0.25 * (x(1:n - 2) + x(3:n)) + 0.5 * x(2:n - 1)
  end function smooth
  elemental character(len=3) function sign_name(n)
    integer, intent(in) :: n
    if (n < 0) then
      sign_name = 'neg'
    else if (n == 0) then
      sign_name = '0'
    else
      sign_name = 'pos'
    end if
  end function sign_name
  elemental integer function wrap(i, n)
    integer, intent(in) :: i
    integer, intent(in), optional :: n
    wrap = modulo(i, 10)
    if (present(n)) wrap = modulo(i, n)
  end function wrap
end module physics
program pure_elemental
  use physics
  implicit none
  real :: t(2, 3), x(5)
  integer :: hits(5), h, i
  t = reshape((/ -10., 0., 5., 10., 20., 30. /), (/ 2, 3 /))
  print '(3f10.4)', saturation(t), saturation(15.0)
  x = (/ -1., 0.5, 3., 7., 2. /)
  call limit(x, 0.0, (/ 1., 1., 2., 5., 9. /), hits)
  print *, x, hits, sum(hits)
  call limit(x(2), 1.0, 2.0, h)
  print *, x(2), h, smooth(x), smooth(smooth(x(1:4)))
  print *, sign_name((/ -5, 0, 7 /)), sign_name(-1), wrap((/ -1, 11, 25 /)), wrap((/ (i, i = -3, 3) /), 3)
end program pure_elemental
