! C calls back: a sort with a comparison in Fortran, an integrator with a context, procedures that call each other in
! turns (F2018 18.2.3.5, 18.8).
module callback_procedures
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: parameters
    real(c_double) :: factor, offset
    integer(c_int) :: calls
  end type
  integer :: comparisons = 0
  interface
    subroutine qsort(base, count, size, compare) bind(c)
      import
      type(c_ptr), value :: base
      integer(c_size_t), value :: count, size
      type(c_funptr), value :: compare
    end subroutine
    real(c_double) function integrate(f, a, b, n, context) bind(c)
      import
      type(c_funptr), value :: f
      real(c_double), value :: a, b
      integer(c_int), value :: n
      type(c_ptr), value :: context
    end function
    integer(c_int) function c_even(n) bind(c)
      import
      integer(c_int), value :: n
    end function
    subroutine for_each(n, a, visit) bind(c)
      import
      integer(c_int), value :: n
      integer(c_int), intent(inout) :: a(*)
      interface
        subroutine visit(i, x) bind(c)
          import
          integer(c_int), value :: i
          integer(c_int), intent(inout) :: x
        end subroutine
      end interface
    end subroutine
    subroutine give_rows(rows, columns, take) bind(c)
      import
      integer(c_int), value :: rows, columns
      type(c_funptr), value :: take
    end subroutine
  end interface
contains
  integer(c_int) function compare(a, b) bind(c)
    integer(c_int), intent(in) :: a, b
    comparisons = comparisons + 1
    compare = merge(-1, merge(1, 0, a > b), a < b)
  end function

  integer(c_int) function by_value(pa, pb) bind(c)
    type(c_ptr), value :: pa, pb
    real(c_double), pointer :: a, b
    call c_f_pointer(pa, a)
    call c_f_pointer(pb, b)
    by_value = 0
    if (a > b) by_value = -1
    if (a < b) by_value = 1
  end function

  real(c_double) function line(x, context) bind(c)
    real(c_double), value :: x
    type(c_ptr), value :: context
    type(parameters), pointer :: p
    call c_f_pointer(context, p)
    p%calls = p%calls + 1
    line = p%factor * x + p%offset
  end function

  recursive integer(c_int) function fortran_odd(n) bind(c)
    integer(c_int), value :: n
    if (n == 0) then
      fortran_odd = 0
    else
      fortran_odd = c_even(n - 1)
    end if
  end function

  subroutine double_it(i, x) bind(c)
    integer(c_int), value :: i
    integer(c_int), intent(inout) :: x
    x = 2 * x + i
  end subroutine

  subroutine take_row(n, row, name) bind(c)
    integer(c_int), intent(in) :: n
    real(c_double), intent(inout) :: row(n)
    character(kind=c_char), intent(in) :: name(*)
    integer :: i
    i = 1
    do while (name(i) /= c_null_char)
      i = i + 1
    end do
    print *, name(:i - 1), row
    row = row + n
  end subroutine
end module

program callbacks
  use callback_procedures
  implicit none
  integer(c_int), target :: numbers(8)
  real(c_double), target :: reals(5)
  type(parameters), target :: p
  integer(c_int) :: a(4)

  numbers = [5, -3, 8, 0, 2, 2, -9, 7]
  call qsort(c_loc(numbers), 8_c_size_t, c_sizeof(numbers(1)), c_funloc(compare))
  print '(8i4)', numbers
  print *, comparisons > 7
  reals = [2.5d0, -1d0, 9d0, 0d0, 4d0]
  call qsort(c_loc(reals(2)), 4_c_size_t, 8_c_size_t, c_funloc(by_value))
  print '(5f6.2)', reals
  p = parameters(3, 1, 0)
  print *, integrate(c_funloc(line), 0d0, 2d0, 100, c_loc(p)), p%calls
  print *, fortran_odd(7), fortran_odd(10), c_even(10)
  a = [1, 2, 3, 4]
  call for_each(4, a, double_it)
  print *, a
  call give_rows(2, 3, c_funloc(take_row))
end program
