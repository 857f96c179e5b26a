! Assumed-shape dummies with strides handed on to explicit-shape ones; results of copy-in and copy-out.
program assumed_shape_contiguity
  implicit none
  integer :: m(4, 6), i
  m = reshape((/ (i, i = 1, 24) /), (/ 4, 6 /))
  call outer(m(::2, 2::2))
  print '(4i5)', m
  call outer(m(4:1:-3, 6:1:-2))
  print '(4i5)', m
  call by_rows(m)
  print '(4i5)', m
contains
  subroutine outer(a)
    integer, intent(inout) :: a(:, :)
    print *, shape(a), a
    call flat(a, size(a))
    call flat(a(2, :), size(a, 2))
    call columns(a(:, 2:))
  end subroutine outer
  subroutine flat(v, n)
    integer, intent(in) :: n
    integer, intent(inout) :: v(n)
    integer :: k
    do k = 2, n
      v(k) = v(k) + v(k - 1)
    end do
  end subroutine flat
  subroutine columns(a)
    integer, intent(inout), contiguous :: a(:, :)
    a(:, 1) = -a(:, 1)
    call flat(a(:, 1), 2)
  end subroutine columns
  subroutine by_rows(a)
    integer, intent(inout) :: a(:, 0:)
    integer :: r
    do r = 1, size(a, 1)
      a(r, :) = sorted(a(r, :))
    end do
    print *, lbound(a, 2), ubound(a, 2), a(1, 0)
  end subroutine by_rows
  recursive function sorted(v) result(s)
    integer, intent(in) :: v(:)
    integer :: s(size(v))
    if (size(v) <= 1) then
      s = v
    else
      s = [sorted(pack(v(2:), v(2:) < v(1))), v(1), sorted(pack(v(2:), v(2:) >= v(1)))]
    end if
  end function sorted
end program assumed_shape_contiguity
