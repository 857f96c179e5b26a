! Procedure pointers as results of procedures that are called through components
module m
  implicit none
  abstract interface
    pure integer function fi(x)
      integer, intent(in) :: x
    end function
    subroutine si(x)
      integer, intent(inout) :: x
    end subroutine
  end interface
  type :: t
    procedure(choose), pointer, nopass :: p => null()
    procedure(pick), pointer :: q => null()
    integer :: which = 1
  end type
contains
  function choose() result(b)
    procedure(fi), pointer :: b
    b => iabs
  end function
  function pick(self) result(b)
    class(t), intent(in) :: self
    procedure(si), pointer :: b
    if (self%which == 1) then
      b => inc
    else
      b => dbl
    end if
  end function
  subroutine inc(x)
    integer, intent(inout) :: x
    x = x + 1
  end subroutine
  subroutine dbl(x)
    integer, intent(inout) :: x
    x = x * 2
  end subroutine
end module
program main
  use m
  implicit none
  type(t) :: x
  procedure(fi), pointer :: pp
  procedure(si), pointer :: s
  integer :: n
  x%p => choose
  x%q => pick
  pp => x%p()
  print *, pp(-3)
  n = 5
  s => x%q()
  call s(n)
  x%which = 2
  s => x%q()
  call s(n)
  print *, n
end program
