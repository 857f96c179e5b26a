program argument_mismatch
  implicit none
  integer :: v(3)
  v = 1
  !ERROR FC3002
  call show(1.5)
  !ERROR FC3002
  call show(v)
  !ERROR FC3002
  call total(1)
  !ERROR FC3002
  print *, sqrt('x')
contains
  subroutine show(n)
    integer, intent(in) :: n
    print *, n
  end subroutine show
  subroutine total(a)
    integer, intent(in) :: a(:)
    print *, sum(a)
  end subroutine total
end program argument_mismatch
