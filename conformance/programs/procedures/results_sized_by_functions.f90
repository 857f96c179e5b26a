! Function results whose bounds and lengths call functions.
module shapes
  implicit none
contains
  pure integer function twice(n)
    integer, intent(in) :: n
    twice = 2*n
  end function
  function ramp(n) result(r)
    integer, intent(in) :: n
    real :: r(twice(n), 0:twice(n+1)-1)
    integer :: i, j
    do j = 0, ubound(r, 2)
      do i = 1, size(r, 1)
        r(i, j) = i + 10*j
      end do
    end do
  end function
  function labels(n) result(r)
    integer, intent(in) :: n
    character(twice(n)) :: r(n + twice(1))
    r = repeat('-', n)
    r(2) = 'two'
  end function
  character(twice(n)) function ruler(n) result(r)
    integer, intent(in) :: n
    dimension r(len(r) - n + 1)
    integer :: i
    do i = 1, len(r)
      r(:)(i:i) = achar(iachar('0') + mod(i, 10))
    end do
  end function
end module
program results_sized_by_functions
  use shapes
  implicit none
  print *, shape(ramp(1)), sum(ramp(2))
  print *, size(labels(3)), len(labels(3)), labels(2)
  print *, size(ruler(4)), ruler(3)
end program
