! Loops of linear subscripts, after the categories "linear dependence testing", "induction variables" and "symbolics"
! of Callahan, Dongarra and Levine, "Vectorizing compilers: a test suite and results" (1988). The comment before each
! loop says whether its turns may run in any order.
module linear_data
  implicit none
  integer, parameter :: n = 60
  real(8) :: a(4 * n), b(4 * n), c(4 * n), d(4 * n), e(4 * n)
  real(8) :: aa(n, n), bb(n, n), cc(n, n), x(n * n)
contains
  subroutine fill()
    integer :: i, j
    !LOOP parallel
    do i = 1, 4 * n
      a(i) = 1 + 0.5d0 * i
      b(i) = 2 - 0.25d0 * i
      c(i) = 0.125d0 * i
      d(i) = 3
      e(i) = mod(i, 7)
    end do
    !LOOP parallel
    do j = 1, n
      !LOOP parallel
      do i = 1, n
        aa(i, j) = i + 0.5d0 * j
        bb(i, j) = i - j
        cc(i, j) = 1
      end do
    end do
    x = 0
  end subroutine fill

  subroutine single_subscripts(k)
    integer, intent(in) :: k
    integer :: i
    !LOOP carried a 1
    do i = 1, n - 1
      a(i) = a(i + 1) + b(i)
    end do
    !LOOP carried a 1
    do i = 2, n
      a(i) = a(i - 1) + b(i)
    end do
    !LOOP parallel
    do i = 2, n, 2
      a(i) = a(i - 1) + b(i)
    end do
    !LOOP carried a 1
    do i = n - 1, 1, -1
      a(i + 1) = a(i) + b(i)
    end do
    !LOOP parallel
    do i = 1, n
      a(i) = a(i + n) + b(i)
    end do
    !LOOP carried a 59
    do i = 1, n
      a(i) = a(i + n - 1) + b(i)
    end do
    !LOOP parallel
    do i = 1, n
      a(2 * i) = a(2 * i - 1) + b(i)
    end do
    !LOOP carried a
    do i = 1, n
      a(2 * i) = a(i) + b(i)
    end do
    !LOOP parallel
    do i = 1, n
      a(i) = a(1 + n) + b(i)
    end do
    !LOOP carried a
    do i = 1, n
      a(i) = a(1) + b(i)
    end do
    !LOOP carried a
    do i = 1, n
      a(i) = a(n / 2) + b(i)
    end do
    !LOOP carried a
    do i = 1, n
      a(i) = a(n + 1 - i) + b(i)
    end do
    !LOOP parallel
    do i = 1, n / 2
      a(i) = a(n + 1 - i) + b(i)
    end do
    !LOOP parallel
    do i = 1, n
      a(4 * i - 3) = b(i)
      if (i > k) cycle
      a(4 * i - 1) = a(4 * i) + c(i)
    end do
    !LOOP parallel
    do i = 1, n, 4
      a(i) = b(i) * 2
      a(i + 1) = b(i + 1) * 2
      a(i + 2) = b(i + 2) * 2
      a(i + 3) = b(i + 3) * 2
    end do
    !LOOP carried a 1
    do i = 1, n, 4
      a(i) = b(i) * 2
      a(i + 4) = b(i + 1) * 3
    end do
    !LOOP carried a
    do i = 1, n
      a(i) = a(i + k) + b(i)
    end do
    !LOOP parallel
    do i = 1, k
      a(i) = a(i + k) + b(i)
    end do
    if (k > 0) then
      !LOOP parallel
      do i = 1, k
        a(i + 2 * k) = a(i + k) + b(i)
      end do
    end if
    if (k >= n) then
      !LOOP parallel
      do i = 1, n
        a(i) = a(i + k) + b(i)
      end do
    end if
  end subroutine single_subscripts

  subroutine two_subscripts(m)
    integer, intent(in) :: m
    integer :: i, j, k
    !LOOP parallel
    do i = 1, n
      !LOOP carried aa 1
      do j = 2, n
        aa(i, j) = aa(i, j - 1) + bb(i, j)
      end do
    end do
    !LOOP parallel
    do j = 2, n
      !LOOP parallel
      do i = 1, j - 1
        aa(i, j) = aa(j, i) + bb(i, j)
      end do
    end do
    !LOOP carried a
    do j = 1, n
      !LOOP parallel
      do i = j + 1, n
        a(i) = a(i) - aa(i, j) * a(j)
      end do
    end do
    !LOOP carried aa 1
    do j = 2, n
      !LOOP parallel
      do i = 2, n
        aa(i, j) = aa(i - 1, j - 1) + bb(i, j)
      end do
    end do
    !LOOP parallel
    do i = 1, n
      aa(i, i) = aa(i, i) + bb(i, i) * cc(i, i)
    end do
    !LOOP parallel
    do i = 1, n
      !LOOP parallel
      do j = 1, n
        aa(j, i) = 0
      end do
      aa(i, i) = 1
    end do
    !LOOP carried aa 1
    do j = 2, n
      !LOOP carried aa 1
      do i = 2, n
        aa(i, j) = (aa(i - 1, j) + aa(i, j - 1)) / 1.9d0
      end do
    end do
    !LOOP parallel
    do j = 1, n
      !LOOP parallel
      do i = 1, n
        x(i + n * (j - 1)) = aa(i, j)
      end do
    end do
    !LOOP carried x
    do j = 1, n - 1
      !LOOP parallel
      do i = 1, n
        x(i + (n - 1) * (j - 1)) = aa(i, j)
      end do
    end do
    !LOOP parallel
    do j = 1, n
      !LOOP combines sum cc
      do k = 1, n
        !LOOP parallel
        do i = 1, n
          cc(i, j) = cc(i, j) + aa(i, k) * bb(k, j)
        end do
      end do
    end do
    !LOOP parallel
    do i = 1, n
      if (i == m) cycle
      aa(i, 1) = aa(m, 1) * 0.5d0
    end do
    !LOOP parallel
    do i = 1, m - 1
      !LOOP parallel
      do j = m, n
        aa(i, j) = bb(j, i) + aa(m, i)
      end do
    end do
  end subroutine two_subscripts

  subroutine induction_variables(k)
    integer, intent(in) :: k
    integer :: i, j, l
    j = 0
    !LOOP parallel
    do i = 1, n
      j = j + 2
      a(j) = b(i) + d(i)
    end do
    j = 0
    !LOOP parallel
    do i = 1, n / 2
      j = j + 1
      a(j) = b(i)
      j = j + 1
      a(j) = c(i)
    end do
    j = 0
    !LOOP carried j
    do i = 1, n
      if (b(i) > 0) then
        j = j + 1
        a(j) = b(i)
      end if
    end do
    l = n
    !LOOP parallel
    do i = 1, n
      a(l) = b(i) + c(l)
      l = l - 1
    end do
    l = n
    !LOOP carried l
    do i = 1, n
      a(i) = b(l)
      l = i
    end do
    !LOOP parallel
    do i = 1, n
      l = i + k
      j = 2 * n + k - l
      a(i) = b(j) + c(i)
    end do
    j = 1
    !LOOP carried a 1
    do i = 1, n - 1
      j = j + 1
      a(j) = a(j - 1) + b(i)
    end do
  end subroutine induction_variables
end module linear_data

program dependence_tests
  use linear_data
  implicit none
  call fill()
  call single_subscripts(20)
  print '(5es23.15)', sum(a), a(1), a(7), a(60), a(119)
  call fill()
  call single_subscripts(60)
  print '(5es23.15)', sum(a), a(1), a(7), a(60), a(119)
  call fill()
  call two_subscripts(12)
  print '(5es23.15)', sum(aa), sum(cc), sum(x), aa(5, 6), x(70)
  call fill()
  call induction_variables(5)
  print '(5es23.15)', sum(a), a(1), a(7), a(60), a(119)
end program dependence_tests
