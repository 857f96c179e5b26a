! DIM of a reduction that is found at run time, and is none of the array's: the library's message, without options.
program dim_out_of_range
  implicit none
  integer :: sales(3, 4), d, i, j
  do j = 1, 4
    do i = 1, 3
      sales(i, j) = 10*i + j
    end do
  end do
  do d = 1, 3
    print '(a,i0,a,*(1x,i0))', 'along ', d, ':', totals(d)
  end do
contains
  function totals(d) result(t)
    integer, intent(in) :: d
    integer, allocatable :: t(:)
    t = sum(sales, dim=d)
  end function totals
end program dim_out_of_range
