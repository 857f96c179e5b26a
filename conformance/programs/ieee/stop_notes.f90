! The note on floating-point exceptions that STOP prints first: denormal operands, underflow and overflow, each once,
! whatever was printed and read on the way.
module decay
  implicit none
contains
  subroutine step(field, factor)
    real(8), intent(inout) :: field(:)
    real(8), intent(in) :: factor
    field = field * factor
  end subroutine
end module

program stop_notes
  use decay
  implicit none
  real(8) :: field(4), factor
  integer :: i
  character(24) :: text
  field = [1d0, 1d-100, 1d-200, 1d-300]
  text = '1.0d-4'
  read (text, *) factor
  do i = 1, 20
    call step(field, factor)
  end do
  print *, field
  write (text, '(es12.4)') field(1)
  print *, text
  stop
end program
