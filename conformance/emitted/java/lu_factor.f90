! LU factorization with partial pivoting, column by column, as unblocked
! linear algebra libraries do it.
module lu
  implicit none
  integer, parameter :: dp = kind(1d0)
contains

  subroutine factor(a, pivots, info)
    real(dp), intent(inout) :: a(:, :)
    integer, intent(out) :: pivots(:)
    integer, intent(out) :: info     ! column of the first zero pivot, or 0
    integer :: i, j, k, p, n
    real(dp) :: t

    n = size(a, 1)
    info = 0
    do k = 1, n
      ! find the pivot
      p = k
      do i = k + 1, n
        if (abs(a(i, k)) > abs(a(p, k))) p = i
      end do
      pivots(k) = p
      if (a(p, k) == 0) then
        if (info == 0) info = k
        cycle
      end if
      ! exchange rows
      if (p /= k) then
        do j = 1, n
          t = a(k, j)
          a(k, j) = a(p, j)
          a(p, j) = t
        end do
      end if
      a(k+1:n, k) = a(k+1:n, k) / a(k, k)
      ! update the rest
      do j = k + 1, n
        do i = k + 1, n
          a(i, j) = a(i, j) - a(i, k) * a(k, j)
        end do
      end do
    end do
  end subroutine factor

end module lu

program demo
  use lu
  implicit none
  real(dp) :: a(3, 3) = reshape([2d0, 4d0, 8d0, 1d0, 3d0, 7d0, 1d0, 3d0, 9d0], [3, 3])
  integer :: pivots(3), info, i

  call factor(a, pivots, info)
  do i = 1, 3
    print '(3f9.4, i4)', a(i, :), pivots(i)
  end do
  print '(a, i0)', 'info = ', info
end program demo
