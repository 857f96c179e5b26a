! Sections that are copied element by element at even distances: rows, every other element, backwards, into themselves,
! handed over and brought back; with numbers of several kinds, and none at all.
module workers
  implicit none
contains
  subroutine scale(x, factor)
    real(8), contiguous, intent(inout) :: x(:)
    real(8), intent(in) :: factor
    x = x * factor
  end subroutine

  subroutine old_style(n, x)
    integer, intent(in) :: n
    integer, intent(inout) :: x(n)
    integer :: i
    do i = 1, n
      x(i) = x(i) + 10 * i
    end do
  end subroutine

  subroutine only_reads(n, x, total)
    integer, intent(in) :: n
    integer, intent(in) :: x(n)
    integer, intent(out) :: total
    total = sum(x)
  end subroutine

  subroutine shape_of(x, y)
    real, intent(in) :: x(:)
    real, intent(out) :: y(:)
    y = x
    y(1) = size(x)
  end subroutine

  function by_value(x) result(y)
    integer, intent(in) :: x(:)
    integer :: y(size(x))
    y = x
  end function

  subroutine set_all(x, l)
    integer(1), contiguous, intent(out) :: x(:, :)
    logical, contiguous, intent(inout) :: l(:)
    x = 7_1
    l = .not. l
  end subroutine
end module

program packed_in_runs
  use workers
  implicit none
  real(8) :: c(12, 12)
  real(8), allocatable :: d(:, :)
  integer :: m(10, 9), v(20), total, i, j, none
  integer, pointer :: p(:), q(:)
  integer, target :: t(30)
  real :: x(24), y(24)
  integer(1) :: b(10, 10)
  integer(2) :: s(15)
  integer(8) :: w(15)
  logical :: l(18)
  complex :: z(20)

  c = reshape([(i * 1d0, i = 1, 144)], [12, 12])
  call scale(c(3, :), 2d0)
  call scale(c(12:1:-1, 2), 0.5d0)
  call scale(c(::2, 5), -1d0)
  print '(12f8.1)', c
  allocate (d(-2:9, 0:11))
  d = c
  d(0, :) = d(1, :)
  d(:, 3) = d(5, :)
  d(9:-2:-1, 4) = d(:, 4)
  call scale(d(-2, 11:0:-1), 3d0)
  d(4, 0:10) = d(4, 1:11)
  d(5, 1:11) = d(5, 0:10)
  d(:, 6) = d(:, 7) + d(7, :)
  print '(12f8.1)', d
  m = reshape([(i, i = 1, 90)], [10, 9])
  call old_style(9, m(4, :))
  call old_style(10, m(10:1:-1, 3))
  call only_reads(9, m(7, 9:1:-1), total)
  print '(10i5)', m
  print *, total
  v = [(i, i = 1, 20)]
  v(1:19:2) = v(2:20:2)
  print *, v
  v(20:2:-2) = v(1:19:2)
  print *, v
  v(3:17) = v(1:15)
  v(1:15) = v(3:17)
  v(20:1:-1) = v
  print *, v
  v(2:20:2) = v(1:10)
  print *, v
  v(::3) = 0
  v(19:1:-3) = -1
  print *, v
  t = [(i * i, i = 1, 30)]
  p => t(1:30:2)
  q => t(30:2:-2)
  p = q
  print *, t
  q(2:) = p(:14)
  p(15:1:-1) = p
  print *, t
  call old_style(15, p)
  print *, t, by_value(q), by_value(t(29:1:-4))
  x = [(i * 0.25, i = 1, 24)]
  y = 0
  call shape_of(x(1:23:2), y(24:2:-2))
  print *, y
  none = 0
  y(1:none) = x(2:none + 1)
  y(none:1:-1) = x(none:1:-1)
  print *, size(by_value(v(1:none))), sum(y(1:none))
  l = [(mod(i, 3) == 0, i = 1, 18)]
  call set_all(b, l)
  call set_all(b(:, ::2), l(18:1:-2))
  l(1:9) = l(2:18:2)
  print *, sum(int(b)), l
  s = int([(i * 3, i = 1, 15)], 2)
  s(15:1:-1) = s
  w = s
  w(1:15:2) = w(15:1:-2)
  print *, s, w
  z = [(cmplx(i, -i), i = 1, 20)]
  z(2:20) = z(1:19)
  z(1:20:2) = z(2:20:2)
  z(11:20) = z(1:10)
  print *, z
end program
