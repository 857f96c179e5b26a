module twice
  implicit none
contains
  subroutine work(n)
    integer, intent(in) :: n
    print *, n
  end subroutine work
  !ERROR FC2002
  subroutine work(x)
    real, intent(in) :: x
    print *, x
  end subroutine work
end module twice
