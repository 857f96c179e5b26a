! Loops around vector loops whose turns may be taken together: sums over columns as in the BLAS, rotations, conditions,
! strides that are variables. Every length from nothing to several groups, and arguments that overlap although the
! standard forbids it: a caller may hand over parts of one array that meet.
module checks
  implicit none
contains
  subroutine report(name, x)
    character(*), intent(in) :: name
    real(8), intent(in) :: x(:)
    integer(8) :: bits
    integer :: i
    bits = 0
    do i = 1, size(x)
      bits = ieor(ishftc(bits, 7), transfer(x(i), bits))
    end do
    print '(a, 1x, z16.16)', name, bits
  end subroutine report

  subroutine seed(x, start)
    real(8), intent(out) :: x(:)
    integer, intent(in) :: start
    integer :: i
    do i = 1, size(x)
      x(i) = mod(i * 37 + start * 11, 101) / 16d0 - 3d0 + 1d0 / (i + start)
    end do
  end subroutine seed
end module checks

subroutine multiply(m, n, k, alpha, a, lda, b, ldb, c, ldc)
  implicit none
  integer, intent(in) :: m, n, k, lda, ldb, ldc
  real(8) :: alpha, a(lda, *), b(ldb, *), c(ldc, *), temp
  integer :: i, j, l
  do j = 1, n
    do l = 1, k
      temp = alpha * b(l, j)
      do i = 1, m
        c(i, j) = c(i, j) + temp * a(i, l)
      end do
    end do
  end do
end subroutine multiply

! The conditions skip turns; the scalar is read after the loop.
subroutine multiply_some(m, k, a, lda, b, c, last)
  implicit none
  integer, intent(in) :: m, k, lda
  real(8) :: a(lda, *), b(*), c(*), last, temp
  integer :: i, l
  temp = -1
  do l = 1, k
    if (b(l) /= 0) then
      temp = 2 * b(l)
      do i = 1, m
        c(i) = c(i) - temp * a(i, l)
      end do
    end if
  end do
  last = temp
end subroutine multiply_some

! Columns are rotated one with the next, forward and backward.
subroutine rotate(m, n, c, s, a, lda, forward)
  implicit none
  integer, intent(in) :: m, n, lda
  logical, intent(in) :: forward
  real(8) :: c(*), s(*), a(lda, *), ctemp, stemp, temp
  integer :: i, j
  if (forward) then
    do j = 1, n - 1
      ctemp = c(j)
      stemp = s(j)
      if (ctemp /= 1 .or. stemp /= 0) then
        do i = 1, m
          temp = a(i, j + 1)
          a(i, j + 1) = ctemp * temp - stemp * a(i, j)
          a(i, j) = stemp * temp + ctemp * a(i, j)
        end do
      end if
    end do
  else
    do j = n - 1, 1, -1
      ctemp = c(j)
      stemp = s(j)
      do i = 1, m
        temp = a(i, j + 1)
        a(i, j + 1) = ctemp * temp - stemp * a(i, j)
        a(i, j) = stemp * temp + ctemp * a(i, j)
      end do
    end do
  end if
end subroutine rotate

subroutine subtract_some(m, k, a, lda, b, c)
  implicit none
  integer, intent(in) :: m, k, lda
  real(8) :: a(lda, *), b(*), c(*), temp
  integer :: i, l
  do l = 1, k
    temp = 2 * b(l)
    if (b(l) > 0 .and. temp < 3) then
      do i = 1, m
        c(i) = c(i) - temp * a(i, l)
      end do
    end if
  end do
end subroutine subtract_some

! The vector is passed through by a stride that only the caller knows.
subroutine add_columns(m, n, alpha, a, lda, x, incx, y, at)
  implicit none
  integer, intent(in) :: m, n, lda, incx
  real(8) :: alpha, a(lda, *), x(*), y(*), temp
  integer :: i, j, jx, at
  jx = 1
  if (incx < 0) jx = 1 - (n - 1) * incx
  do j = 1, n
    temp = alpha * x(jx)
    do i = 1, m
      y(i) = y(i) + temp * a(i, j)
    end do
    jx = jx + incx
  end do
  at = jx
end subroutine add_columns

! Updates whose columns come from the column before: never to be taken together.
subroutine recur(m, n, a, lda, b)
  implicit none
  integer, intent(in) :: m, n, lda
  real(8) :: a(lda, *), b(*)
  integer :: i, j
  do j = 2, n
    do i = 1, m
      a(i, j) = a(i, j - 1) * 0.5d0 + b(i)
    end do
  end do
  do j = 2, n
    do i = 2, m
      b(i) = b(i) + a(i - 1, j) * b(j)
    end do
  end do
end subroutine recur

! Rows of one array at a distance that may be less than their length, even none.
subroutine flat(m, n, a, distance, b, y)
  implicit none
  integer, intent(in) :: m, n, distance
  real(8) :: a(*), b(*), y(*)
  integer :: i, j
  do j = 1, n
    do i = 1, m
      y(i) = y(i) * 0.5d0 + a(i + j * distance) * b(j)
    end do
  end do
  do j = 1, n
    do i = 1, m
      a(i + j * distance) = a(i + j * distance) - a(i + (j - 1) * distance) * b(j)
    end do
  end do
end subroutine flat

subroutine singles(m, n, a, x, y)
  implicit none
  integer, intent(in) :: m, n
  real :: a(m, n), x(n), y(m)
  integer :: i, j
  do j = 1, n
    do i = 1, m
      y(i) = max(y(i), x(j) * a(i, j)) - 0.125
    end do
  end do
end subroutine singles

program groups_of_turns
  use checks
  implicit none
  real(8) :: a(40, 40), b(40, 40), c(40, 40), w(4000), x(120), y(40), last
  real :: sa(33, 19), sx(19), sy(33)
  integer :: m, k, at, i
  do m = 0, 34, 3
    do k = 0, 13
      call fresh()
      call multiply(m, 3, k, 1.5d0, a, 40, b, 40, c, 40)
      call multiply_some(m, k, a, 40, x, y, last)
      call subtract_some(m, k, b, 40, x, y)
      if (mod(m + k, 5) == 0) call report('sums', [reshape(c, [1600]), y, last])
      call rotate(m, k, x, y, a, 40, .true.)
      call rotate(m, k, x, y, a, 40, .false.)
      if (mod(m + k, 5) == 1) call report('rotations', reshape(a, [1600]))
      call add_columns(m, k, -0.75d0, a, 40, x, 3, y, at)
      call add_columns(m, k, 0.25d0, a, 40, x, -2, y, at)
      call add_columns(m, k, 0.25d0, a, 40, x, 0, y, at)
      call recur(m, k, a, 40, y)
      if (mod(m + k, 5) == 2) call report('columns', [reshape(a, [1600]), y, real(at, 8)])
    end do
  end do

  ! C is A moved by some elements, or a row of B.
  do i = 0, 60, 7
    call seed(w, i)
    call multiply(20, 5, 9, 0.5d0, w(200), 21, w(100), 20, w(200 + i), 22)
    call report('a and c', w)
    call seed(w, i)
    call multiply(20, 5, 9, 0.5d0, w(1000), 21, w(100), 20, w(90 + i), 22)
    call report('b and c', w)
    call seed(w, i)
    call multiply_some(17, 9, w(30), 17, w(20 + i), w(25), w(22 + i))
    call report('some', w)
    call subtract_some(17, 9, w(30), 17, w(20 + i), w(25))
    call subtract_some(17, 9, w(300), 17, w(200), w(205 + i))
    call report('some more', w)
    call seed(w, i)
    call rotate(18, 9, w(1 + i), w(30), w(40), 18 + 2 * i, mod(i, 2) == 0)
    call flat(18, 9, w(40), i / 3, w(1 + i), w(50 + i))
    call report('narrow columns', w)
    call seed(w, i)
    call add_columns(16, 11, 2d0, w(60), 16, w(1 + i), 5, w(50), at)
    call report('x and y', w)
    call seed(w, i)
    call recur(16, 11, w(60), 16 + i, w(50))
    call report('recurrence', w)
  end do

  call seed(w, 3)
  sa = reshape(real(w(:33 * 19)), [33, 19])
  sx = real(w(700:718))
  sy = 0
  call singles(33, 19, sa, sx, sy)
  call report('singles', real(sy, 8))
contains
  subroutine fresh()
    integer :: j
    do j = 1, 40
      call seed(a(:, j), j)
      call seed(b(:, j), 2 * j)
      call seed(c(:, j), 3 * j)
    end do
    call seed(x, m)
    x(4:40:9) = 0
    call seed(y, k)
  end subroutine fresh
end program groups_of_turns
