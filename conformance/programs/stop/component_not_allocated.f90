! -fcheck=pointer
program component_not_allocated
  implicit none
  type t
    real, allocatable :: d
  end type
  type(t) :: q
  q%d = 3
  call show(q%d)
  deallocate (q%d)
  call show(q%d)
contains
  subroutine show(a)
    real, intent(in) :: a
    print *, a
  end subroutine
end program
