! Recurrences: each turn reads the element that the turn before has stored. Up and down, in two dimensions, in integers,
! with none and one turn, behind conditions, and where something else may be the same storage.
module recurrence_data
  implicit none
  real(8) :: p(30), q(30)
  integer :: counts(0:20)
  real(8) :: s(10)
  common /shared/ s
end module recurrence_data

subroutine solve(n, a, b, c, r, x)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: a(n), b(n), c(n), r(n)
  real(8), intent(out) :: x(n)
  real(8) :: bet, gam(n)
  integer :: j
  bet = b(1)
  x(1) = r(1) / bet
  do j = 2, n
    gam(j) = c(j - 1) / bet
    bet = b(j) - a(j) * gam(j)
    x(j) = (r(j) - a(j) * x(j - 1)) / bet
  end do
  do j = n - 1, 1, -1
    x(j) = x(j) - gam(j + 1) * x(j + 1)
  end do
end subroutine solve

! X and Y may be one array, or one moved against the other.
subroutine two(n, x, y)
  implicit none
  integer, intent(in) :: n
  real(8), target :: x(0:n), y(0:n)
  integer :: i
  do i = 1, n
    x(i) = x(i - 1) * 0.5d0 + y(i)
    y(i) = y(i - 1) - x(i) * 0.25d0
  end do
  do i = 1, n
    x(i) = x(i - 1) + 1
    y(i) = y(i) + x(i - 1)
  end do
end subroutine two

subroutine two_apart(n, x, y)
  implicit none
  integer, intent(in) :: n
  real(8) :: x(0:n), y(0:n)
  integer :: i
  do i = 1, n
    x(i) = x(i - 1) * 0.5d0 + y(i)
    y(i) = y(i - 1) - x(i) * 0.25d0
  end do
end subroutine two_apart

program recurrences
  use recurrence_data
  implicit none
  real(8) :: a(12), b(12), c(12), r(12), x(12), grid(8, 9), w(40), e1(6), e2(6)
  real(8), volatile :: v(5)
  real(8), target :: t(9)
  real(8), pointer :: u(:)
  integer :: i, j, n, m
  equivalence (e1(1), e2(2))
  interface
    subroutine two(n, x, y)
      integer, intent(in) :: n
      real(8), target :: x(0:n), y(0:n)
    end subroutine two
  end interface
  a = [(0.25d0 + 0.01d0 * i, i = 1, 12)]
  b = [(3d0 + 0.1d0 * i, i = 1, 12)]
  c = [(0.5d0 - 0.02d0 * i, i = 1, 12)]
  r = [(1d0 / i, i = 1, 12)]
  do n = 1, 12
    x = -1
    call solve(n, a, b, c, r, x)
    print '(4es24.16)', x
  end do

  w = [(0.1d0 * i, i = 1, 40)]
  do n = 0, 6
    call two(n, w(3), w(20))
    call two(n, w(5), w(5))
    call two_apart(n, w(3), w(20))
    call two(n, w(8), w(7))
    call two(n, w(9), w(11))
  end do
  print '(4es24.16)', w

  grid = 0
  grid(1, :) = [(i * 1d0, i = 1, 9)]
  grid(:, 1) = [(i * 0.5d0, i = 1, 8)]
  do j = 2, 9
    do i = 2, 8
      grid(i, j) = 0.5d0 * grid(i - 1, j) + 0.25d0 * grid(i, j - 1) + 1
    end do
  end do
  do i = 7, 1, -1
    do j = 8, 1, -1
      grid(i, j) = grid(i, j) - 0.0625d0 * grid(i, j + 1)
    end do
  end do
  do i = 2, 8
    grid(i, i) = grid(i - 1, i - 1) * 0.5d0 + i
  end do
  print '(4es24.16)', grid

  counts = [(mod(i * 7, 5), i = 0, 20)]
  do i = 1, 20
    counts(i) = counts(i) + counts(i - 1)
  end do
  m = 0
  do i = 20, m + 1, -1
    counts(i - 1) = counts(i - 1) - counts(i) / 3
  end do
  print '(10i6)', counts

  s = [(i * 1d0, i = 1, 10)]
  call common_too
  print '(5es16.8)', s

  e1 = 1
  do i = 2, 6
    e1(i) = e1(i - 1) + 1
    e2(i) = e2(i) * 0.5d0
  end do
  print '(6f10.5)', e1, e2(1)

  v = 1
  do i = 2, 5
    v(i) = v(i - 1) * 2
  end do
  print '(5f8.2)', v

  t = 1
  u => t(9:1:-1)
  do i = 2, 9
    t(i) = t(i - 1) + 0.5d0
    u(i) = u(i) * 2
  end do
  do i = 2, 9
    u(i) = u(i - 1) + 0.5d0
  end do
  print '(9f9.3)', t

  p = [(0.3d0 * i, i = 1, 30)]
  do n = 0, 5
    call careful_too(n, 1)
    call careful_too(n, 2)
    call careful_too(30 - n, n + 1)
  end do
  print '(4es24.16)', p
  print '(4es24.16)', q(1)
contains
  subroutine common_too
    real(8) :: mine(10)
    common /other/ mine
    integer :: k
    mine(1) = 2
    do k = 2, 10
      s(k) = s(k - 1) * 0.5d0 + k
      mine(k) = mine(k - 1) + s(k)
    end do
    print '(5es16.8)', mine
  end subroutine common_too

  ! The element before is read only where there is one.
  subroutine careful_too(n, first)
    integer, intent(in) :: n, first
    integer :: k
    do k = first, n
      if (k > 1) then
        p(k) = p(k) + 0.5d0 * p(k - 1)
      end if
    end do
    do k = first + 1, n
      if (p(k - 1) > 1) then
        q(1) = q(1) + p(k - 1)
      else
        q(1) = q(1) - p(k)
      end if
      p(k) = p(k) - 0.125d0 * p(k - 1)
    end do
    do k = first, n
      p(k) = merge(p(k), 0d0, k < 20)
      if (p(k) > 8) p(k) = p(k) - 7
    end do
  end subroutine careful_too
end program recurrences
