! -fcheck=pointer
program actual_not_associated
  implicit none
  real, pointer :: p => null()
  real, target :: x = 2
  call show(x)
  p => x
  call show(p)
  p => null()
  call perhaps(p)
  call show(p)
contains
  subroutine show(a)
    real, intent(in) :: a
    print *, a
  end subroutine
  subroutine perhaps(a)
    real, intent(in), optional :: a
    print *, present(a)
  end subroutine
end program
