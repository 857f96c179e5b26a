! Array arguments that a dummy argument cannot take (F2018 15.5.2).
program array_arguments
  implicit none
  real :: a(6)
  integer :: few(2) = [1, 3]
  call reset(a(2:4))
  !ERROR FC3002: The argument 'x' of 'reset' cannot be an array section with a vector subscript
  call reset(a(few))
  call show(a(few))
  !ERROR FC3002: The argument 'x' of 'table' has too few elements
  call table(a)
  call through(a)
contains
  subroutine reset(x)
    real, intent(out) :: x(:)
    x = 0
  end subroutine reset

  subroutine show(x)
    real, intent(in) :: x(:)
    print *, x
  end subroutine show

  subroutine table(x)
    real, intent(in) :: x(3, 3)
    print *, x
  end subroutine table

  subroutine through(x)
    real, intent(in) :: x(*)
    !ERROR FC3002: The argument 'x' of 'show' cannot be an assumed-size array
    call show(x)
  end subroutine through
end program array_arguments
