! Loops after the categories of Callahan, Dongarra and Levine, "Vectorizing compilers: a test suite and results"
! (1988), each with the verdict that is expected of it on the line before. Traps among them: symbolic distances,
! COMMON under another name, and arguments that calls make one.
module loop_data
  implicit none
  integer, parameter :: n = 40
  real(8), dimension(n) :: a = 1, b = 2, c = 3, d = 4, e = 5
  real(8) :: aa(n, n) = 1, bb(n, n) = 2, s = 0, t
  integer :: ix(n) = 1, k = 3, m = 1
contains
  subroutine linear_dependence()
    integer :: i, j
    !REMARK FC4001
    do i = 1, n - 1
      a(i) = a(i + 1) + b(i)
    end do
    !REMARK FC4003
    do i = 2, n
      a(i) = a(i - 1) + b(i)
    end do
    !REMARK FC4003
    do i = 2, n
      !REMARK FC4001
      do j = 1, n
        aa(j, i) = aa(j, i - 1) + bb(j, i)
      end do
    end do
    ! The distance is as long as any vector.
    !REMARK FC4001
    do i = 1, n / 2
      a(i) = a(i + n / 2) + b(i)
    end do
    !REMARK FC4001
    do i = 1, n - 20
      a(i + 20) = a(i) + b(i)
    end do
  end subroutine linear_dependence

  subroutine symbolic_distance(m)
    integer, intent(in) :: m
    integer :: i
    !REMARK FC4002
    do i = 1, n / 2
      a(i) = a(i + m) + b(i)
    end do
    !REMARK FC4002
    do i = 1, n / 2
      a(i + m) = a(i) + b(i)
    end do
  end subroutine symbolic_distance

  subroutine induction_variables()
    integer :: i, l
    l = 0
    !REMARK FC4005
    do i = 1, n
      l = l + 1
      a(l) = b(i) + c(i)
    end do
    !REMARK FC4005
    do i = 1, n, 2
      a(i) = b(i) * c(i)
    end do
  end subroutine induction_variables

  subroutine control_flow(x)
    real(8), intent(in) :: x
    integer :: i
    !REMARK FC4005
    do i = 1, n
      if (b(i) > x) a(i) = a(i) + b(i) * c(i)
    end do
    !REMARK FC4004
    do i = 1, n
      if (b(i) < 0) exit
      a(i) = b(i) + x
    end do
    !REMARK FC4001
    do i = 1, n
      a(i) = merge(b(i), c(i), b(i) > c(i))
    end do
  end subroutine control_flow

  subroutine scalars(x)
    real(8), intent(in) :: x
    real(8) :: u, v
    integer :: i
    !REMARK FC4001
    do i = 1, n
      u = b(i) + x
      a(i) = u * u
      v = u - c(i)
      d(i) = v * a(i)
    end do
    u = b(n)
    !REMARK FC4003
    do i = 1, n
      a(i) = (b(i) + u) * 0.5d0
      u = b(i)
    end do
    !REMARK FC4005
    do i = 1, n
      u = b(i) * x
      a(i) = u
    end do
    e(1) = u
  end subroutine scalars

  subroutine node_splitting()
    integer :: i
    !REMARK FC4003
    do i = 1, n - 2
      a(i + 1) = b(i) + c(i)
      d(i) = a(i + 2) * 2
    end do
    !REMARK FC4001
    do i = 1, n - 1
      d(i) = a(i + 1) * 2
      a(i) = b(i) + c(i)
    end do
  end subroutine node_splitting

  subroutine recurrences_and_sums()
    integer :: i
    !REMARK FC4007
    do i = 1, n
      s = s + a(i) * b(i)
    end do
    !REMARK FC4007
    do i = 1, n
      s = max(s, abs(a(i)))
    end do
    !REMARK FC4003
    do i = 3, n
      a(i) = a(i - 2) * b(i) + c(i)
    end do
  end subroutine recurrences_and_sums

  subroutine indirect_addressing()
    integer :: i
    !REMARK FC4007
    do i = 1, n
      a(ix(i)) = a(ix(i)) + b(i)
    end do
    !REMARK FC4005
    do i = 1, n
      a(i) = b(ix(i)) + c(i)
    end do
  end subroutine indirect_addressing

  subroutine calls_and_types()
    integer :: i
    !REMARK FC4005
    do i = 1, n
      call twice(a(i))
    end do
    !REMARK FC4005
    do i = 1, n
      a(i) = exp(b(i))
    end do
    !REMARK FC4005
    do i = 1, n
      a(i) = b(i) * ix(i)
    end do
    !REMARK FC4004
    do i = 1, n, 10
      print *, a(i)
    end do
  end subroutine calls_and_types

  subroutine twice(x)
    real(8), intent(inout) :: x
    x = 2 * x
  end subroutine twice

  ! Called with one array for both, which the standard forbids.
  subroutine one_array(x, y)
    real(8), intent(inout) :: x(n)
    real(8), intent(in) :: y(n)
    integer :: i
    !REMARK FC4002
    do i = 2, n
      x(i) = y(i - 1) + 1
    end do
  end subroutine one_array

  subroutine two_arrays(x, y)
    real(8), intent(inout) :: x(n)
    real(8), intent(in) :: y(n)
    integer :: i
    !REMARK FC4001
    do i = 2, n
      x(i) = y(i - 1) + 1
    end do
  end subroutine two_arrays
end module loop_data

subroutine common_one(x)
  implicit none
  real(8) :: x(40), p(40), q(40)
  integer :: i
  common /block/ p, q
  ! The argument is a member of the block.
  !REMARK FC4002
  do i = 2, 40
    x(i) = p(i - 1) + q(i)
  end do
  !REMARK FC4001
  do i = 1, 40
    q(i) = p(i) * 2
  end do
end subroutine common_one

program loops
  use loop_data
  implicit none
  real(8) :: p(40), q(40)
  integer :: i
  common /block/ p, q
  !REMARK FC4005
  do i = 1, 40
    p(i) = i
    q(i) = 1 - i
  end do
  call linear_dependence()
  call symbolic_distance(m)
  call symbolic_distance(k)
  call induction_variables()
  call control_flow(0.5d0)
  call scalars(1.5d0)
  call node_splitting()
  call recurrences_and_sums()
  call indirect_addressing()
  call calls_and_types()
  call one_array(a, a)
  call one_array(a, b)
  call two_arrays(c, d)
  call common_one(p)
  print '(8f12.4)', a, s, aa(3, 3), p(5), q(7)
end program loops
