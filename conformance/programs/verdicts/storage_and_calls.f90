! Loops over arguments, COMMON, EQUIVALENCE, pointers and calls, half of them traps: arguments that are one array
! although the standard forbids it, members of COMMON under other names, procedures that keep something.
module storage_data
  implicit none
  integer, parameter :: n = 50
  real(8) :: shared(n) = 1, other(n) = 2
  real(8), target :: pool(2 * n) = 3
  integer :: calls = 0
  type :: particle
    real(8) :: x, v
    integer :: cell
    real(8) :: history(4)
  end type particle
  type(particle) :: p(n)
contains
  ! Called with overlapping arguments.
  subroutine overlapping(x, y, m)
    integer, intent(in) :: m
    real(8), intent(inout) :: x(m)
    real(8), intent(in) :: y(m)
    integer :: i
    !LOOP parallel if apart x y
    do i = 1, m
      x(i) = y(i) * 2 + 1
    end do
  end subroutine overlapping

  ! Called with arrays of their own only.
  subroutine separate(x, y, m)
    integer, intent(in) :: m
    real(8), intent(inout) :: x(m)
    real(8), intent(in) :: y(m)
    integer :: i
    !LOOP parallel
    do i = 1, m
      x(i) = y(i) * 2 + 1
    end do
  end subroutine separate

  ! Called with the module's array.
  subroutine beside_module(x)
    real(8), intent(inout) :: x(n)
    integer :: i
    !LOOP parallel if apart shared x
    do i = 1, n
      x(i) = shared(n + 1 - i) + 1
    end do
  end subroutine beside_module

  ! The factor is an element of the array in one call.
  subroutine scaled(x, factor)
    real(8), intent(inout) :: x(n), factor
    integer :: i
    !LOOP parallel if apart factor x
    do i = 1, n
      x(i) = x(i) * factor
    end do
    factor = factor + 1
  end subroutine scaled

  subroutine through_pointers(q, r)
    real(8), pointer, intent(in) :: q(:), r(:)
    integer :: i
    !LOOP parallel if apart q r
    do i = 1, n
      q(i) = r(i) + 1
    end do
    !LOOP parallel if apart pool q
    do i = 1, n
      pool(i) = q(i) + 1
    end do
    !LOOP parallel
    do i = 1, n
      q(i) = q(i) * 2
    end do
  end subroutine through_pointers

  subroutine structures()
    integer :: i, j
    !LOOP parallel
    do i = 1, n
      p(i)%x = 0.25d0 * i
      p(i)%v = 1
      p(i)%cell = mod(i, 5)
      p(i)%history = 0
    end do
    !LOOP parallel
    do i = 1, n
      p(i)%x = p(i)%x + p(i)%v
      p(i)%history(2) = p(i)%history(1)
      p(i)%history(1) = p(i)%x
    end do
    !LOOP carried p 1
    do i = 2, n
      p(i)%x = p(i - 1)%x + 1
    end do
    !LOOP parallel
    do i = 2, n
      p(i)%x = p(i - 1)%v + 1
    end do
    !LOOP carried p
    do j = 1, 4
      p(1)%v = p(1)%v + p(2)%history(j) * p(1)%v
    end do
    !LOOP parallel
    do j = 1, 4
      p(1)%history(j) = p(2)%history(j) + j
    end do
  end subroutine structures

  pure real(8) function square(x)
    real(8), intent(in) :: x
    square = x * x
  end function square

  real(8) function counted(x)
    real(8), intent(in) :: x
    calls = calls + 1
    counted = x + calls
  end function counted

  real(8) function looks_at(i)
    integer, intent(in) :: i
    looks_at = shared(i)
  end function looks_at

  subroutine double_one(x)
    real(8) :: x
    x = 2 * x
  end subroutine double_one

  subroutine smooth(x, m)
    integer, intent(in) :: m
    real(8) :: x(m)
    integer :: i
    !LOOP carried x 1
    do i = 2, m
      x(i) = 0.5d0 * (x(i) + x(i - 1))
    end do
  end subroutine smooth

  subroutine smooth_rest(x)
    real(8) :: x(*)
    x(1) = x(2) + 1
  end subroutine smooth_rest

  subroutine procedure_calls(aa)
    real(8), intent(inout) :: aa(n, n)
    integer :: i
    !LOOP parallel
    do i = 1, n
      other(i) = square(shared(i))
    end do
    !LOOP alone
    do i = 1, n
      other(i) = counted(shared(i))
    end do
    !LOOP parallel
    do i = 1, n
      call double_one(other(i))
    end do
    !LOOP alone
    do i = 1, n
      shared(n + 1 - i) = looks_at(i)
    end do
    !LOOP parallel
    do i = 1, n
      other(n + 1 - i) = looks_at(i)
    end do
    !LOOP parallel
    do i = 1, n
      call smooth(aa(1, i), n)
    end do
    !LOOP parallel
    do i = 1, n
      call smooth(aa(:, i), n)
    end do
    !LOOP carried aa
    do i = 1, n - 1
      call smooth(aa(1, i), n + 1)
    end do
    !LOOP carried aa
    do i = 1, n - 1
      call smooth_rest(aa(1, i))
    end do
    !LOOP alone
    do i = 1, n, 25
      print '(a, es23.15)', 'row', aa(i, i)
    end do
    !LOOP alone
    do i = 1, n
      if (aa(i, 1) > 1d30) stop 'too large'
      other(i) = aa(i, 1)
    end do
  end subroutine procedure_calls
end module storage_data

! The members of the block have other names and bounds elsewhere.
subroutine in_common(x)
  implicit none
  real(8) :: x(40), head(10), tail(30), whole(40)
  integer :: i
  common /block/ head, tail
  equivalence (whole(1), head(1))
  !LOOP parallel
  do i = 1, 30
    tail(i) = tail(i) * 2
  end do
  !LOOP carried tail
  do i = 1, 30
    tail(i) = whole(i) + 1
  end do
  !LOOP parallel
  do i = 1, 10
    tail(i) = whole(i) + 1
  end do
  !LOOP parallel if apart head x
  do i = 1, 10
    x(i) = head(11 - i) + 1
  end do
  !LOOP parallel
  do i = 1, 20
    whole(i + 20) = head(mod(i, 10) + 1)
  end do
  !LOOP parallel
  do i = 1, 10
    tail(i + 10) = tail(i) + whole(i)
  end do
end subroutine in_common

program storage_and_calls
  use storage_data
  implicit none
  real(8) :: block(40), z(n), y(n), aa(n, n)
  real(8), pointer :: q(:), r(:)
  integer :: i
  common /block/ block
  do i = 1, 40
    block(i) = i
  end do
  y = 1.5d0
  z = 2.5d0
  aa = 1
  aa(1, :) = 5
  call overlapping(z, y, n)
  call overlapping(z(2), z(1), n - 1)
  call overlapping(y, y(3), n - 2)
  call separate(z, y, n)
  call beside_module(shared)
  call beside_module(z)
  call scaled(z, y(3))
  call scaled(z, z(4))
  q => pool(3:2 * n)
  r => pool(1:n)
  call through_pointers(q, r)
  q => z_copy()
  call through_pointers(q, r)
  call structures()
  call procedure_calls(aa)
  call in_common(block)
  call in_common(z)
  print '(5es23.15)', sum(z), sum(y), sum(shared), sum(other), sum(pool), sum(aa), sum(block), sum(p%x), sum(p%v)
  print *, calls
contains
  function z_copy() result(copy)
    real(8), pointer :: copy(:)
    allocate (copy(n))
    copy = 7
  end function z_copy
end program storage_and_calls
