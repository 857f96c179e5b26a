program undeclared_in_internal
  implicit none
  call inner
contains
  subroutine inner
    integer :: i
    !ERROR FC2001
    do j = 1, 3
      i = 1
    end do
    print *, i
  end subroutine inner
end program undeclared_in_internal
