! Procedure pointers to C functions and C's pointers to Fortran procedures: C_F_PROCPOINTER, C_FUNLOC, tables of
! functions (F2018 18.2.3.4, 18.2.3.5).
module function_types
  use, intrinsic :: iso_c_binding
  implicit none
  abstract interface
    real(c_double) function unary(x) bind(c)
      import :: c_double
      real(c_double), value :: x
    end function
    subroutine change(n, a, context) bind(c)
      import
      integer(c_int), value :: n
      integer(c_int), intent(inout) :: a(n)
      type(c_ptr), value :: context
    end subroutine
    integer(c_int) function plain() bind(c)
      import :: c_int
    end function
  end interface
  type, bind(c) :: operations
    type(c_funptr) :: apply, modify
    integer(c_int) :: used
  end type
  type :: owner
    procedure(unary), pointer, nopass :: f => null()
  end type
  interface
    type(c_funptr) function choose(i) bind(c)
      import
      integer(c_int), value :: i
    end function
    real(c_double) function call_it(f, x) bind(c)
      import
      type(c_funptr), value :: f
      real(c_double), value :: x
    end function
    subroutine fill(table) bind(c)
      import :: operations
      type(operations), intent(out) :: table
    end subroutine
    real(c_double) function cube(x) bind(c, name='c_cube')
      import
      real(c_double), value :: x
    end function
    subroutine remember(f) bind(c)
      import
      type(c_funptr), value :: f
    end subroutine
    integer(c_int) function call_remembered() bind(c)
      import
    end function
    logical(c_bool) function is_cube(f) bind(c)
      import
      type(c_funptr), value :: f
    end function
  end interface
contains
  real(c_double) function square(x) bind(c)
    real(c_double), value :: x
    square = x * x
  end function

  integer(c_int) function seven() bind(c)
    seven = 7
  end function

  real(c_double) function twice(f, x)
    procedure(unary) :: f
    real(c_double), intent(in) :: x
    twice = f(f(x))
  end function
end module

program function_pointers
  use function_types
  implicit none
  procedure(unary), pointer :: f
  procedure(change), pointer :: modify
  procedure(plain), pointer :: p
  type(operations) :: table
  type(owner) :: o
  type(c_funptr) :: address
  integer(c_int), target :: step
  integer(c_int) :: a(5)

  call c_f_procpointer(choose(0), f)
  print *, f(2d0), twice(f, 2d0)
  call c_f_procpointer(choose(1), f)
  print *, f(2d0), twice(f, 2d0)
  print *, c_associated(choose(2)), associated(f)
  f => square
  print *, call_it(c_funloc(f), 3d0), call_it(c_funloc(square), 5d0), call_it(choose(0), 7d0)
  f => cube
  print *, f(3d0), twice(cube, 2d0), call_it(c_funloc(cube), 4d0)
  print *, is_cube(c_funloc(cube)), is_cube(c_funloc(square)), is_cube(choose(1))
  call fill(table)
  call c_f_procpointer(table%apply, o%f)
  print *, o%f(10d0), table%used
  call c_f_procpointer(table%modify, modify)
  a = [1, 2, 3, 4, 5]
  step = 100
  call modify(3, a(2:4), c_loc(step))
  print *, a, step
  address = c_funloc(seven)
  call remember(address)
  call c_f_procpointer(address, p)
  print *, call_remembered(), p(), associated(p, seven)
  table%apply = c_funloc(square)
  call c_f_procpointer(table%apply, f)
  print *, f(1.5d0), c_associated(table%apply, c_funloc(square)), c_associated(table%apply, table%modify)
end program
