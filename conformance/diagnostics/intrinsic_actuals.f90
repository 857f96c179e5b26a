! Which intrinsic functions may be actual arguments (F2018 table 16.2).
program intrinsic_actuals
  implicit none
  intrinsic :: sin, dsqrt, char, cmplx, max0, bessel_j0
  procedure(real), pointer :: pointer
  call apply(sin)
  pointer => sin
!ERROR FC3005: The intrinsic procedure 'char' cannot be an actual argument or the target of a pointer
  call apply(char)
!ERROR FC3005: The intrinsic procedure 'cmplx' cannot be an actual argument or the target of a pointer
  call apply(cmplx)
!ERROR FC3005: The intrinsic procedure 'bessel_j0' cannot be an actual argument or the target of a pointer
  call apply(bessel_j0)
!ERROR FC3005: The intrinsic procedure 'max0' cannot be an actual argument or the target of a pointer
  pointer => max0
contains
  subroutine apply(f)
    external :: f
  end subroutine
end program
