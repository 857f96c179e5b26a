! Generics whose procedures no arguments tell apart (F2018 C1514).
module shapes
  implicit none
  !ERROR FC3005: No arguments tell 'by_real' and 'by_other_real' of the generic 'area' apart
  interface area
    module procedure by_real, by_other_real, by_integer
  end interface area
  interface length
    module procedure by_kind, by_order
  end interface length
  !ERROR FC3005: No arguments tell 'add_one' and 'add_two' of the generic 'operator(.plus.)' apart
  interface operator(.plus.)
    module procedure add_one, add_two
  end interface
contains
  real function by_real(x)
    real, intent(in) :: x
    by_real = x
  end function by_real

  real function by_other_real(y, z)
    real, intent(in) :: y
    real, intent(in), optional :: z
    by_other_real = y
  end function by_other_real

  real function by_integer(x)
    integer, intent(in) :: x
    by_integer = x
  end function by_integer

  subroutine by_kind(a, n)
    real, intent(in) :: a
    integer, intent(in) :: n
  end subroutine by_kind

  subroutine by_order(m, b)
    integer, intent(in) :: m
    real, intent(in) :: b
    print *, m, b
  end subroutine by_order

  integer function add_one(a, b)
    integer, intent(in) :: a
    logical, intent(in) :: b
    add_one = a
  end function add_one

  integer function add_two(c, d)
    integer, intent(in) :: c
    logical, intent(in) :: d
    add_two = c
  end function add_two
end module shapes
