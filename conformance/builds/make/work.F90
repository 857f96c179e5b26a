module work
  use kinds
  implicit none
contains
  subroutine twice(x)
    real(dp), intent(inout) :: x(:)
#ifdef DOUBLE_IT
    x = 2*x
#else
    x = x
#endif
  end subroutine
end module
