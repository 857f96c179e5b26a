! A library's abstract type with deferred bindings, called through a pointer, in a program that has no type which
! extends it: the calls are legal and never happen.
module abstract_steps
  implicit none
  type, abstract :: base
    integer :: n = 3
  contains
    procedure(stepper), deferred :: step
    procedure(fun), deferred :: value
    procedure(text), deferred, nopass :: name
  end type
  abstract interface
    subroutine stepper(this, k, a)
      import :: base
      class(base), intent(inout) :: this
      integer, intent(in) :: k
      real, intent(inout) :: a(:)
    end subroutine
    function fun(this, x) result(r)
      import :: base
      class(base), intent(in) :: this
      real, intent(in) :: x
      real :: r(this%n)
    end function
    function text() result(r)
      character(:), allocatable :: r
    end function
  end interface
  type :: holder
    class(base), pointer :: p => null()
  end type
contains
  subroutine run(h)
    type(holder), intent(inout) :: h
    real :: a(4)
    a = 0
    if (associated(h%p)) then
      call h%p%step(2, a)
      print *, h%p%value(1.5)
      print *, h%p%name()
    else
      print *, 'none'
    end if
  end subroutine
end module
program no_type_has_it
  use abstract_steps
  type(holder) :: h
  call run(h)
end program
