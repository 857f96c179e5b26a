! Assumed-rank dummy arguments (F2018 8.5.8.7): one summary routine for fields of any rank, with SELECT RANK,
! RANK, SIZE and SHAPE, optional results and an in-place scaling of whatever comes.
module field_statistics
  implicit none
  private
  public :: summary, describe, scale_by, total
contains
  subroutine summary(field, mean, smallest, largest)
    real(8), intent(in) :: field(..)
    real(8), intent(out), optional :: mean, smallest, largest
    real(8) :: sum_of_all, low, high
    sum_of_all = 0
    low = huge(low)
    high = -huge(high)
    select rank (field)
    rank (0)
      sum_of_all = field
      low = field
      high = field
    rank (1)
      call reduce(field, sum_of_all, low, high)
    rank (2)
      block
        integer :: j
        do j = 1, size(field, 2)
          call reduce(field(:, j), sum_of_all, low, high)
        end do
      end block
    rank (3)
      block
        integer :: j, k
        do k = 1, size(field, 3)
          do j = 1, size(field, 2)
            call reduce(field(:, j, k), sum_of_all, low, high)
          end do
        end do
      end block
    rank default
      print '(a, i0)', 'no summary for rank ', rank(field)
      return
    end select
    if (present(mean)) mean = sum_of_all / size(field)
    if (present(smallest)) smallest = low
    if (present(largest)) largest = high
  end subroutine

  subroutine reduce(row, sum_of_all, low, high)
    real(8), intent(in) :: row(:)
    real(8), intent(inout) :: sum_of_all, low, high
    sum_of_all = sum_of_all + sum(row)
    low = min(low, minval(row))
    high = max(high, maxval(row))
  end subroutine

  subroutine describe(name, field)
    character(*), intent(in) :: name
    real(8), intent(in) :: field(..)
    integer :: d
    write (*, '(a, a, i0, a, i0, a)', advance='no') name, ': rank ', rank(field), ', ', size(field), ' elements'
    do d = 1, rank(field)
      write (*, '(a, i0, a, i0, a, i0)', advance='no') '; ', d, ' from ', lbound(field, d), ' to ', ubound(field, d)
    end do
    print *
    print '(a, 4(1x, i0))', '  shape', shape(field)
  end subroutine

  recursive subroutine scale_by(field, factor)
    real(8), intent(inout) :: field(..)
    real(8), intent(in) :: factor
    integer :: k
    select rank (field)
    rank (0)
      field = field * factor
    rank (1)
      field = field * factor
    rank (2)
      do k = 1, size(field, 2)
        call scale_by(field(:, k), factor)
      end do
    rank (3)
      do k = 1, size(field, 3)
        call scale_by(field(:, :, k), factor)
      end do
    end select
  end subroutine

  real(8) function total(field) result(t)
    real(8), intent(in) :: field(..)
    call summary(field, mean=t)
    t = t * size(field)
  end function
end module

program statistics
  use field_statistics
  implicit none
  real(8) :: point = 2.5d0, line(-2:3), plane(0:2, 4), space(2, 3, 2), four(2, 1, 2, 1)
  real(8), allocatable :: grown(:, :)
  real(8) :: mean, low, high
  integer :: i
  line = [(i * 0.5d0, i = 1, 6)]
  plane = reshape([(i * 1d0, i = 1, 12)], [3, 4])
  space = reshape([(-i * 0.25d0, i = 1, 12)], [2, 3, 2])
  four = 1
  allocate (grown(5:6, -1:1))
  grown = 7
  call describe('point', point)
  call describe('line', line)
  call describe('plane', plane)
  call describe('every other', plane(::2, 2:4:2))
  call describe('space', space)
  call describe('four', four)
  call describe('grown', grown)
  call describe('value', 3d0 * point)
  call describe('values', [1d0, 2d0])
  call describe('empty', line(2:1))
  call summary(point, mean, low, high)
  print '(3f10.4)', mean, low, high
  call summary(line, mean, low, high)
  print '(3f10.4)', mean, low, high
  call summary(plane(::2, :), mean, largest=high)
  print '(2f10.4)', mean, high
  call summary(space, smallest=low)
  print '(f10.4)', low
  call summary(four, mean)
  call scale_by(point, 2d0)
  call scale_by(line(::2), 10d0)
  call scale_by(plane(2, :), -1d0)
  call scale_by(space, 4d0)
  print '(f8.3)', point
  print '(6f8.3)', line
  print '(3f8.3)', plane
  print '(6f8.3)', space
  print '(4f10.3)', total(point), total(line), total(plane), total(space)
end program
