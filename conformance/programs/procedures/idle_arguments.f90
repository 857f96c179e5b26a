! Variables of a module handed to procedures that leave them alone, and nothing else done with them.
module idle_dummies
contains
  subroutine drop(s)
    integer, pointer, intent(inout) :: s
    return
  end subroutine
  subroutine drop_array(s)
    integer, pointer, intent(inout) :: s(:)
    return
  end subroutine
  subroutine drop_alloc(s)
    integer, allocatable, intent(inout) :: s(:)
  end subroutine
  subroutine drop_val(s)
    integer, intent(in) :: s
  end subroutine
  subroutine drop_vals(s)
    integer, intent(in) :: s(:)
  end subroutine
  subroutine drop_text(s)
    character(*), intent(in) :: s
  end subroutine
end module
module kept_variables
  use idle_dummies
  integer, pointer :: nper => null()
  integer, pointer :: iper(:) => null()
  integer, allocatable :: a(:)
  integer :: v(4), w
  integer :: blocked
  common /shared/ blocked
  character(5) :: c
contains
  subroutine da()
    call drop(nper)
    call drop_array(iper)
    call drop_alloc(a)
    call drop_val(w)
    call drop_vals(v)
    call drop_text(c)
    call drop_val(blocked)
  end subroutine
  subroutine saved()
    integer, save :: mine(3)
    call drop_vals(mine)
  end subroutine
end module
program idle_arguments
  use kept_variables
  call da()
  call saved()
  print *, 'ok'
end program
