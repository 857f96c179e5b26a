program keyword_errors
  implicit none
  call show(first=1, second=2)
  !ERROR FC3002
  call show(first=1, third=2)
  !ERROR FC3002
  call show(1, first=2)
contains
  subroutine show(first, second)
    integer, intent(in) :: first, second
    print *, first, second
  end subroutine show
end program keyword_errors
