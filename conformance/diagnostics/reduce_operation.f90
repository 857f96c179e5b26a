! Functions that REDUCE cannot combine elements with.
program reduce_operation
  implicit none
  integer :: v(3) = [1, 2, 3]
  !ERROR FC3005: The argument 'operation' of 'reduce' must be a PURE function of two scalars and with a result of the type INTEGER(4)
  print *, reduce(v, larger)
  !ERROR FC3005: The argument 'operation' of 'reduce' must be a PURE function of two scalars and with a result of the type INTEGER(4)
  print *, reduce(v, counted)
  print *, reduce(v, add)
contains
  pure logical function larger(a, b)
    integer, intent(in) :: a, b
    larger = a > b
  end function larger
  integer function counted(a, b)
    integer, intent(in) :: a, b
    counted = a + b
  end function counted
  elemental integer function add(a, b)
    integer, intent(in) :: a, b
    add = a + b
  end function add
end program reduce_operation
