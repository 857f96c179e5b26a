! Dummy arguments and where their storage is: whole arrays, sections, members of COMMON, allocatable arrays, elements
! from which an array goes on, targets that are seen under two names, and scalars that loops define through them.
module storage_state
  implicit none
  real(8) :: total = 0, row(6) = [1d0, 2d0, 3d0, 4d0, 5d0, 6d0]
  integer :: hits = 0
  real(8), target :: shared(8) = [1d0, 2d0, 3d0, 4d0, 5d0, 6d0, 7d0, 8d0]
contains
  subroutine add_up(x, s)
    real(8), intent(in) :: x(:)
    real(8), intent(inout) :: s
    integer :: i
    do i = 1, size(x)
      if (x(i) > 2) then
        s = s + x(i)
        hits = hits + 1
      end if
    end do
  end subroutine add_up

  ! Only ever given whole arrays.
  subroutine double_all(x, n)
    integer, intent(in) :: n
    real(8), intent(inout) :: x(n)
    integer :: i
    do i = 1, n
      x(i) = 2 * x(i)
    end do
  end subroutine double_all

  ! Whole here, a section there.
  subroutine smooth(x, y)
    real(8), intent(in) :: x(0:)
    real(8), intent(out) :: y(:)
    integer :: i
    y(1) = x(0)
    do i = 2, size(y) - 1
      y(i) = 0.25d0 * x(i - 2) + 0.5d0 * x(i - 1) + 0.25d0 * x(i)
    end do
    y(size(y)) = x(size(x) - 1)
  end subroutine smooth

  ! The storage of both may be one: the targets say so.
  subroutine through_targets(x, s)
    real(8), target, intent(inout) :: x(:)
    real(8), target, intent(inout) :: s
    integer :: i
    do i = 1, size(x)
      x(i) = x(i) + 1
      s = s + x(i)
    end do
  end subroutine through_targets

  recursive subroutine halves(x, depth, s)
    real(8), intent(inout) :: x(:), s
    integer, intent(in) :: depth
    integer :: i
    do i = 1, size(x)
      s = s + x(i) * depth
    end do
    if (depth > 1) then
      call halves(x(1:size(x):2), depth - 1, s)
      call halves(x, depth - 2, s)
    end if
  end subroutine halves

  subroutine strided(x, n, step, largest)
    integer, intent(in) :: n, step
    real(8), intent(inout) :: x(n)
    real(8), intent(out) :: largest
    integer :: i
    largest = -1
    do i = 1, n, 3
      x(i) = x(i) + 0.5d0
      largest = max(largest, x(i))
    end do
    do i = n, 1, -2
      x(i) = x(i) * 0.75d0
      largest = max(largest, x(i))
    end do
    do i = 1, n, step
      largest = largest + x(i)
    end do
  end subroutine strided
end module storage_state

program argument_storage
  use storage_state
  implicit none
  real(8) :: own(8), common_sum, block_row(6), result(8), top
  real(8), allocatable :: grown(:)
  real(8), pointer :: window(:)
  integer :: i
  common /work/ common_sum, block_row
  own = [(i * 1.5d0, i = 1, 8)]
  common_sum = 0
  block_row = row
  allocate(grown(5))
  grown = [(i - 0.5d0, i = 1, 5)]

  call add_up(row, total)
  call add_up(block_row, common_sum)
  call add_up(own(2:8:3), total)
  call add_up(grown, common_sum)
  print '(2f12.4,i5)', total, common_sum, hits

  call double_all(own, 8)
  call double_all(grown, 5)
  print '(8f8.3)', own, grown

  call smooth(own, result)
  print '(8f8.3)', result
  call smooth(shared(8:1:-1), result(1:8))
  print '(8f8.3)', result

  call through_targets(shared(2:5), shared(3))
  print '(8f8.3)', shared
  window => shared(1:8:2)
  call through_targets(window, total)
  print '(8f8.3)', shared, total
  call add_up(window, window(2))
  print '(8f8.3)', shared

  call halves(own, 4, total)
  print '(9f12.3)', own, total

  call strided(own, 8, 5, top)
  print '(9f9.4)', own, top
  call from_element(grown(2), 3, total)
  call from_element(block_row(3), 4, common_sum)
  print '(9f9.4)', grown, total, common_sum
  call in_common(own)
  print '(9f10.4)', own, common_sum
end program argument_storage

subroutine from_element(x, n, s)
  implicit none
  integer :: n, i
  real(8) :: x(*), s
  do i = 1, n
    x(i) = x(i) - 0.125d0
    s = s + x(i)
  end do
end subroutine from_element

! Scalars of COMMON in loops, with and without calls in them.
subroutine in_common(x)
  implicit none
  real(8) :: x(8), common_sum, block_row(6)
  integer :: i, j
  common /work/ common_sum, block_row
  do i = 1, 8
    do j = 1, 6
      common_sum = common_sum + x(i) * block_row(j)
      if (common_sum > 1d3) common_sum = common_sum * 0.5d0
    end do
  end do
  do i = 1, 3
    common_sum = common_sum + i
    call twice_common
    x(i) = common_sum
  end do
end subroutine in_common

subroutine twice_common
  implicit none
  real(8) :: common_sum, block_row(6)
  common /work/ common_sum, block_row
  common_sum = 2 * common_sum
end subroutine twice_common
