! Loops that may run in vectors: every result must be as if each turn were alone.
module vector_data
  implicit none
  integer :: nx = 37
  double precision :: u(37, 5), v(37, 5)
  real :: s(50), t(50)
  integer :: k(50), l(50)
contains
  subroutine relax(dt)
    double precision, intent(in) :: dt
    double precision :: d
    integer :: i, j
    do j = 2, 4
      do i = 2, nx - 1
        d = (u(i+1,j) - u(i,j-1)) * 0.5d0
        v(i,j) = v(i,j) + d * dt
        u(i,j) = u(i,j) - v(i,j) / (1d0 + abs(d))
      end do
    end do
  end subroutine

  subroutine singles
    integer :: i
    do i = 1, 50
      s(i) = sqrt(abs(t(i))) * 1.5 - s(i) / 3.0
    end do
    do i = 1, 49
      t(i) = max(s(i+1), min(s(i), t(i+1), 0.25))
    end do
    t = merge(s, -t, s > t)
  end subroutine

  subroutine whole
    integer :: i
    do i = 1, 50
      k(i) = l(i) * 3 + 5 - k(i)
      l(i) = max(abs(k(i)), -l(i), i)
    end do
    do i = 2, 50
      l(i) = min(k(i-1), k(i)) * 3
    end do
  end subroutine

  subroutine assumed(x, y)
    double precision, intent(inout) :: x(:)
    double precision, intent(in) :: y(:)
    x = x * 0.75d0 + y
    x(2:) = x(2:) - y(:size(y)-1) * x(1)
  end subroutine
end module

subroutine daxpy(n, da, dx, dy)
  implicit none
  integer :: n, i
  double precision :: da, dx(*), dy(*)
  do i = 1, n
    dy(i) = dy(i) + da * dx(i)
  end do
end subroutine

subroutine shift(n, x, y)
  implicit none
  integer :: n, i
  double precision :: x(n), y(n)
  do i = 1, n - 1
    x(i) = 0.5d0 * x(i+1) + y(i)
  end do
end subroutine

! Columns of one array; the pivot's row is read while others are written.
subroutine eliminate(a, lda, n)
  implicit none
  integer :: lda, n, i, j, m
  double precision :: a(lda, *)
  do m = 1, n - 1
    do i = m + 1, n
      a(i, m) = a(i, m) / a(m, m)
    end do
    do j = m + 1, n
      do i = m + 1, n
        a(i, j) = a(i, j) - a(i, m) * a(m, j)
      end do
    end do
  end do
end subroutine

program vector_loops
  use vector_data
  implicit none
  integer :: i, j, step
  double precision :: a(40, 40), w(100)
  interface
    subroutine daxpy(n, da, dx, dy)
      integer :: n
      double precision :: da, dx(*), dy(*)
    end subroutine
    subroutine shift(n, x, y)
      integer :: n
      double precision :: x(n), y(n)
    end subroutine
    subroutine eliminate(a, lda, n)
      integer :: lda, n
      double precision :: a(lda, *)
    end subroutine
  end interface

  do j = 1, 5
    do i = 1, 37
      u(i,j) = mod(i * 7 + j * 3, 11) / 8d0
      v(i,j) = mod(i * 5 + j, 7) / 16d0
    end do
  end do
  do step = 1, 20
    call relax(0.01d0)
  end do
  print *, sum(u), sum(v)

  do i = 1, 50
    s(i) = mod(i * 13, 17) - 8
    t(i) = mod(i * 5, 23) - 11
    k(i) = i * i
    l(i) = -i * 77
  end do
  do step = 1, 9
    call singles
    if (step < 3) call whole
  end do
  print *, sum(s), sum(t), minval(s), maxval(t)
  print *, k(1), k(25), k(50), l(1), l(2), l(25), l(50)

  do i = 1, 100
    w(i) = mod(i * 29, 31) / 4d0
  end do
  call daxpy(40, -0.125d0, w(61), w(1))
  call daxpy(3, 2d0, w(4), w(1))
  call daxpy(0, 2d0, w(4), w(1))
  call shift(50, w(1), w(51))
  print *, sum(w), w(1), w(50), w(100)

  do j = 1, 40
    do i = 1, 40
      a(i,j) = 1d0 / (i + j) + merge(4d0, 0d0, i == j)
    end do
  end do
  call eliminate(a, 40, 33)
  print *, sum(a), a(33,33), a(32,7)
  call assumed(a(:,1), a(:,2))
  call assumed(w(40:1:-1), w(100:61:-1))
  call assumed(a(3,:), a(4,:))
  print *, sum(a), sum(w)
end program
