module pure_state
  implicit none
contains
  pure subroutine counts(n)
    integer, intent(in) :: n
!ERROR FC3005
    integer :: calls = 0
  end subroutine
!ERROR FC3005
  pure real function twice(x)
    real :: x
    twice = 2 * x
  end function
end module
