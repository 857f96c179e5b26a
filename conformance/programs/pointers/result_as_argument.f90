! The target of a pointer function is the actual argument, not a copy of it.
program result_as_argument
  implicit none
  real, target :: z(6) = [1, 2, 3, 4, 5, 6]
  call assumed(every(1))
  print *, z
  call explicit(every(2), 3)
  print *, z
  call explicit(every(1), 2)
  print *, z
  print *, sum(every(3))
contains
  function every(step) result(p)
    integer, intent(in) :: step
    real, pointer :: p(:)
    p => z(::step)
  end function every
  subroutine assumed(x)
    real, intent(inout) :: x(:)
    x = x * 10
  end subroutine assumed
  subroutine explicit(x, n)
    integer, intent(in) :: n
    real, intent(inout) :: x(n)
    x = -x
  end subroutine explicit
end program result_as_argument
