! A binding whose procedures differ: one of them uses a module variable, and a caller reaches only the other.
module shapes
  implicit none
  integer :: calls = 0
  type, abstract :: shape_type
  contains
    procedure(counting), deferred :: cells
  end type
  abstract interface
    integer function counting(this)
      import :: shape_type
      class(shape_type), intent(in) :: this
    end function
  end interface
  type, extends(shape_type) :: plain
    integer :: n = 4
  contains
    procedure :: cells => plain_cells
    procedure :: twice
  end type
  type, extends(shape_type) :: counted
  contains
    procedure :: cells => counted_cells
  end type
contains
  integer function plain_cells(this)
    class(plain), intent(in) :: this
    plain_cells = this%n
  end function
  integer function twice(this)
    class(plain), intent(in) :: this
    twice = 2 * this%cells()
  end function
  integer function counted_cells(this)
    class(counted), intent(in) :: this
    calls = calls + 1
    counted_cells = calls
  end function
end module

program siblings_with_state
  use shapes
  implicit none
  class(shape_type), allocatable :: s
  type(plain) :: p
  print *, p%twice()
  allocate (counted :: s)
  print *, s%cells() + s%cells()
end program
