module impure
  implicit none
  integer :: counter = 0
contains
  pure integer function next(n)
    integer, intent(in) :: n
    !ERROR FC3003
    counter = counter + 1
    next = n + 1
  end function next
  pure subroutine show(n)
    integer, intent(in) :: n
    !ERROR FC3005
    print *, n
  end subroutine show
end module impure
