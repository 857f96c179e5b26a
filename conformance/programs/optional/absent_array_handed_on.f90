! An absent array handed on to an explicit-shape dummy argument stays absent (F2018 15.5.2.12).
program absent_array_handed_on
  implicit none
  real :: a(6) = [1, 2, 3, 4, 5, 6]
  call outer()
  call outer(a(1:3))
  call outer(a(::2))
  print *, a
  call forward()
  call forward(a)
  print *, a
contains
  subroutine outer(x)
    real, optional, intent(inout) :: x(:)
    call changed(x)
    call shown(x)
  end subroutine outer
  subroutine changed(x)
    real, optional, intent(inout) :: x(3)
    print *, present(x)
    if (present(x)) x = x + 1
  end subroutine changed
  subroutine shown(x)
    real, optional, intent(in) :: x(*)
    print *, present(x)
    if (present(x)) print *, x(:3)
  end subroutine shown
  subroutine forward(x)
    real, optional, intent(inout) :: x(6)
    call outer(x)
    call changed(x)
  end subroutine forward
end program absent_array_handed_on
