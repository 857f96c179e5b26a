! A generic name that three modules extend, one of them through another; a rename that keeps two apart.
module integers
  implicit none
  interface describe
    module procedure describe_integer
  end interface describe
contains
  function describe_integer(i) result(t)
    integer, intent(in) :: i
    character(len=12) :: t
    write (t, '("integer",i5)') i
  end function describe_integer
  integer function total(v)
    integer, intent(in) :: v(:)
    total = sum(v)
  end function total
end module integers
module reals
  use integers, only: describe
  implicit none
  interface describe
    module procedure describe_real
  end interface describe
contains
  function describe_real(x) result(t)
    real, intent(in) :: x
    character(len=12) :: t
    write (t, '("real",f8.3)') x
  end function describe_real
  real function total(v)
    real, intent(in) :: v(:)
    total = sum(v) / 2
  end function total
end module reals
module logicals
  implicit none
  interface describe
    module procedure describe_logical
  end interface describe
contains
  function describe_logical(l) result(t)
    logical, intent(in) :: l
    character(len=12) :: t
    t = merge('logical yes ', 'logical no  ', l)
  end function describe_logical
end module logicals
program generic_across_modules
  use integers, integer_total => total
  use reals, real_total => total
  use logicals
  implicit none
  interface total
    procedure integer_total, real_total
  end interface total
  print *, describe(5), describe(2.5), describe(.true.), describe(1 > 2)
  print *, integer_total((/ 1, 2, 3 /)), real_total((/ 1.0, 2.0 /)), total((/ 4, 5 /)), total((/ 4.0, 5.0 /))
end program generic_across_modules
