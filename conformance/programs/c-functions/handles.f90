! Objects of the program that C only hands around: derived types with allocatable components, polymorphic behind a
! wrapper, as the context of callbacks.
module handles_module
  use, intrinsic :: iso_c_binding
  implicit none
  type :: histogram
    character(len=:), allocatable :: name
    integer, allocatable :: counts(:)
    real :: width = 1.0
  end type
  type, abstract :: shape
  contains
    procedure(area), deferred :: area
  end type
  abstract interface
    real function area(self)
      import :: shape
      class(shape), intent(in) :: self
    end function
  end interface
  type, extends(shape) :: square
    real :: side
  contains
    procedure :: area => square_area
  end type
  type, extends(shape) :: disc
    real :: radius
  contains
    procedure :: area => disc_area
  end type
  type :: holder
    class(shape), allocatable :: item
  end type
  interface
    subroutine feed(n, sink, context) bind(c)
      import
      integer(c_int), value :: n
      type(c_funptr), value :: sink
      type(c_ptr), value :: context
    end subroutine
    subroutine store(slot, handle) bind(c)
      import
      integer(c_int), value :: slot
      type(c_ptr), value :: handle
    end subroutine
    type(c_ptr) function fetch(slot) bind(c)
      import
      integer(c_int), value :: slot
    end function
    real(c_float) function total_area(n, area) bind(c)
      import
      integer(c_int), value :: n
      type(c_funptr), value :: area
    end function
  end interface
contains
  real function square_area(self)
    class(square), intent(in) :: self
    square_area = self%side**2
  end function

  real function disc_area(self)
    class(disc), intent(in) :: self
    disc_area = 3.0 * self%radius**2
  end function

  subroutine count_value(x, context) bind(c)
    real(c_float), value :: x
    type(c_ptr), value :: context
    type(histogram), pointer :: h
    integer :: bin
    call c_f_pointer(context, h)
    bin = min(size(h%counts), 1 + int(x / h%width))
    h%counts(bin) = h%counts(bin) + 1
  end subroutine

  real(c_float) function area_of(handle) bind(c)
    type(c_ptr), value :: handle
    type(holder), pointer :: h
    call c_f_pointer(handle, h)
    area_of = h%item%area()
  end function
end module

program handles
  use handles_module
  implicit none
  type(histogram), target :: h, g
  type(holder), pointer :: a, b, c
  type(histogram), pointer :: back

  h%name = 'tens'
  h%width = 10
  allocate (h%counts(5))
  h%counts = 0
  g = h
  g%name = 'ones'
  g%width = 1
  call feed(30, c_funloc(count_value), c_loc(h))
  call feed(7, c_funloc(count_value), c_loc(g))
  print *, h%name, h%counts
  print *, g%name, g%counts
  call store(0, c_loc(h))
  call store(1, c_loc(g))
  call c_f_pointer(fetch(1), back)
  print *, back%name, associated(back, g), c_associated(fetch(0), c_loc(h))
  back%counts(1) = -1
  print *, g%counts(1)
  allocate (a, b, c)
  a%item = square(2.0)
  b%item = disc(1.0)
  c%item = square(0.5)
  call store(0, c_loc(a))
  call store(1, c_loc(b))
  call store(2, c_loc(c))
  print *, total_area(3, c_funloc(area_of))
  deallocate (c%item)
  allocate (c%item, source=disc(10.0))
  print *, total_area(3, c_funloc(area_of))
end program
