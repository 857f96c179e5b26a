! Automatic arrays and bounds that come from arguments, modules and functions.
module extents
  implicit none
  integer :: width = 3
contains
  pure integer function twice(n)
    integer, intent(in) :: n
    twice = 2 * n
  end function twice
end module extents
program automatic_arrays
  use extents
  implicit none
  real :: v(6) = (/ 1., 2., 3., 4., 5., 6. /)
  call work(v, 6, 2)
  width = 5
  call work(v(2:5), 4, 1)
  call empty(0)
contains
  subroutine work(a, n, low)
    integer, intent(in) :: n, low
    real, intent(in) :: a(n)
    real :: copy(size(a)), shifted(low:low + n - 1), table(twice(n), width), tail(max(n - 4, 0))
    character(len=width) :: text
    integer :: i
    copy = 2 * a
    shifted = a
    table = 0
    table(n, width) = sum(copy)
    tail = 1
    text = 'abcdefgh'
    print *, size(copy), lbound(shifted), ubound(shifted), shape(table), size(tail), text
    print *, shifted(low), shifted(ubound(shifted, 1)), sum(table), (copy(i), i = n, 1, -2)
  end subroutine work
  subroutine empty(n)
    integer, intent(in) :: n
    integer :: nothing(n), also(3:n)
    nothing = 7
    also = 8
    print *, size(nothing), lbound(nothing), ubound(nothing), lbound(also), ubound(also), sum(nothing), maxval(also)
  end subroutine empty
end program automatic_arrays
