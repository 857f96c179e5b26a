! Loop bounds from functions, arrays and loop variables; loop variables in modules, COMMON and arrays of bounds.
module indices
  implicit none
  integer :: im
end module indices
program loop_bounds_by_expression
  use indices
  implicit none
  integer :: first(3) = (/ 1, 5, 4 /), last(3) = (/ 3, 4, 8 /), i, j, k, n, ic
  integer(8) :: l
  common /loop/ ic
  n = 0
  do i = 1, 3
    do j = first(i), last(i), max(1, i - 1)
      do k = min(i, j), j / 2
        n = n + 100 * i + 10 * j + k
      end do
    end do
  end do
  print *, n, i, j, k
  do im = 1, 3
    call use_module
  end do
  print *, im
  do ic = 10, 6, -2
    call use_common(ic)
  end do
  print *, ic
  do l = 2_8**33, 2_8**33 + 4, 2
    n = n + int(l - 2_8**33)
  end do
  print *, l, n
  n = 0
  do i = -3, 3
    do j = i, -i, -1
      n = n + 1
    end do
  end do
  print *, n
  do i = 1, 5
    if (i == 3) cycle
    do j = 1, 5
      if (j > i) exit
      n = n + j
    end do
  end do
  print *, n, i, j
contains
  subroutine use_module
    print *, 'in module', im, im * im
  end subroutine use_module
  subroutine use_common(expected)
    integer, intent(in) :: expected
    integer :: other
    common /loop/ other
    print *, 'in common', other, other == expected
  end subroutine use_common
end program loop_bounds_by_expression
