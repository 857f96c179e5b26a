! Arguments that cannot be associated with their dummies.
module taking
  implicit none
contains
  subroutine four(a)
    integer, intent(in) :: a(4)
    print *, a
  end subroutine
  subroutine text(s)
    character(:), allocatable, intent(inout) :: s
    s = s // '!'
  end subroutine
  subroutine anything(x)
    class(*), intent(in) :: x
  end subroutine
  subroutine slow(x)
    integer, asynchronous :: x(:)
    x = 0
  end subroutine
  elemental subroutine halve(x, y)
    real, intent(in) :: x
    real, intent(out) :: y
    y = x/2
  end subroutine
  elemental real function both(x, y)
    real, intent(in) :: x, y
    both = x + y
  end function
  subroutine passes(x)
    type(*) :: x
    !ERROR FC3002: The argument 'x' of 'anything' is TYPE(*), but must be CLASS(*)
    call anything(x)
  end subroutine
end module
subroutine calls(seen, aimed)
  use taking
  implicit none
  integer :: seen(:), i(10), j(2, 2), k(3) = [1, 2, 3]
  integer, pointer :: aimed(:)
  real :: x(3), y, m(2, 2)
  character(5), allocatable :: fixed
  integer, allocatable :: list(:)
  character(9) :: said
  integer :: code
  call four(i(7))
  !ERROR FC3002: The argument 'a' of 'four' has too few elements
  call four(i(8))
  !ERROR FC3002: The argument 'a' of 'four' has too few elements
  call four(j(2, 1))
  !ERROR FC3002: The argument 'a' of 'four' is an element of an assumed-shape or pointer array, whose elements may lie apart
  call four(seen(1))
  !ERROR FC3002: The argument 'a' of 'four' is an element of an assumed-shape or pointer array, whose elements may lie apart
  call four(aimed(1))
  !ERROR FC3002: The argument 's' of 'text' must be of deferred length just as what it is given
  call text(fixed)
  !ERROR FC3002: The argument 'x' of 'slow' cannot be an array section with a vector subscript
  call slow(i(k))
  !ERROR FC2004: The argument 'y' of the elemental procedure 'halve' is a scalar, but others are arrays
  call halve(x, y)
  !ERROR FC2004: An argument of the elemental procedure 'both' has rank 2, another one rank 1
  print *, both(x, m)
  !ERROR FC3005: The object stands twice in the ALLOCATE statement
  allocate (list(2), list(3))
  !ERROR FC3005: STAT and ERRMSG cannot be parts of an object of the same DEALLOCATE statement
  deallocate (list, stat=list(1))
  !ERROR FC3005: A format begins with a left parenthesis
  write (*, 'a') said
  !ERROR FC1002: The line has more than 132 columns; -ffree-line-length-none allows that
  code = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + 21 + 22 + 23 + 24 + 25 + 26 + 27 + 28
end subroutine
