! Random numbers of our own, the area of a circle, a random walk, and a histogram drawn with stars.
module random_stream
  implicit none
  private
  integer, parameter :: i8 = selected_int_kind(18)
  type, public :: stream
    private
    integer(i8) :: s1 = 12345, s2 = 67890
  end type stream
  public :: next, normal
contains
  double precision function next(s)
    type(stream), intent(inout) :: s
    integer(i8) :: k, z
    k = s%s1 / 53668
    s%s1 = 40014 * (s%s1 - k * 53668) - k * 12211
    if (s%s1 < 0) s%s1 = s%s1 + 2147483563_i8
    k = s%s2 / 52774
    s%s2 = 40692 * (s%s2 - k * 52774) - k * 3791
    if (s%s2 < 0) s%s2 = s%s2 + 2147483399_i8
    z = s%s1 - s%s2
    if (z < 1) z = z + 2147483562_i8
    next = z * 4.656613d-10
  end function next
  double precision function normal(s)
    type(stream), intent(inout) :: s
    double precision :: x, y
    x = next(s)
    y = next(s)
    normal = sqrt(-2 * log(x)) * cos(6.283185307179586d0 * y)
  end function normal
end module random_stream
program monte_carlo
  use random_stream
  implicit none
  type(stream) :: s
  integer :: i, inside, bins(-4:4), k
  double precision :: x, y, total, squares
  inside = 0
  do i = 1, 20000
    x = next(s)
    y = next(s)
    if (x**2 + y**2 <= 1) inside = inside + 1
  end do
  print '(a,f10.6)', 'pi is about ', 4d0 * inside / 20000
  bins = 0
  total = 0
  squares = 0
  do i = 1, 5000
    x = normal(s)
    total = total + x
    squares = squares + x * x
    k = max(-4, min(4, nint(x * 1.5d0)))
    bins(k) = bins(k) + 1
  end do
  print '(2f20.15)', total / 5000, sqrt(squares / 5000)
  do k = -4, 4
    print '(i3,i6,1x,a)', k, bins(k), repeat('*', bins(k) / 25)
  end do
  if (sum(bins) /= 5000) error stop
end program monte_carlo
