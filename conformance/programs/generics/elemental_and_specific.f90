! A specific procedure that is not elemental wins over an elemental one; operators on arrays and scalars mixed.
module kinds_of_abs
  implicit none
  type signed
    integer :: v
  end type signed
  interface magnitude
    module procedure magnitude_one, magnitude_vector
  end interface magnitude
  interface abs
    module procedure abs_signed
  end interface abs
  interface operator(-)
    module procedure minus_signed
  end interface operator(-)
  interface operator(==)
    module procedure equal_signed, equal_signed_integer
  end interface operator(==)
contains
  elemental integer function magnitude_one(s)
    type(signed), intent(in) :: s
    magnitude_one = abs(s%v)
  end function magnitude_one
  integer function magnitude_vector(s)
    type(signed), intent(in) :: s(:)
    magnitude_vector = sum(abs(s%v))
  end function magnitude_vector
  elemental type(signed) function abs_signed(s)
    type(signed), intent(in) :: s
    abs_signed = signed(abs(s%v))
  end function abs_signed
  elemental type(signed) function minus_signed(a)
    type(signed), intent(in) :: a
    minus_signed = signed(-a%v)
  end function minus_signed
  elemental logical function equal_signed(a, b)
    type(signed), intent(in) :: a, b
    equal_signed = a%v == b%v
  end function equal_signed
  elemental logical function equal_signed_integer(a, b)
    type(signed), intent(in) :: a
    integer, intent(in) :: b
    equal_signed_integer = a%v == b
  end function equal_signed_integer
end module kinds_of_abs
program elemental_and_specific
  use kinds_of_abs
  implicit none
  type(signed) :: a(4), m(2, 2)
  a = (/ signed(3), signed(-4), signed(0), signed(7) /)
  m = reshape(-a, (/ 2, 2 /))
  print *, magnitude(a(2)), magnitude(a), magnitude(m), shape(magnitude(m))
  print *, abs(a), abs(-3), abs(-2.5), abs((3.0, 4.0)), -m
  print *, a == signed(7), a == (/ 3, 4, 0, 7 /), count(m == -4), .not. a(1) == 3
  if (any(abs(a) == -1)) error stop
end program elemental_and_specific
