! All USE statements of one module are taken together (F2018 14.2.2): what one renames, another does not bring.
module constants
  implicit none
  integer(8) :: x = 5, y = 6
  interface twice
    module procedure twice_integer
  end interface
  private :: twice_integer
contains
  integer function twice_integer(n)
    integer, intent(in) :: n
    twice_integer = 2 * n
  end function twice_integer
end module constants

integer function twice()
  twice = 99
end function twice

program renames_together
  implicit none
  call renamed
  call same
contains
  subroutine renamed
    use constants
    use constants, only: z => x, double => twice
    implicit integer(2) (x)
    integer, external :: twice
    x = 7
    print *, kind(x), kind(y), kind(z), x, y, z
    print *, double(4), twice()
  end subroutine renamed
  subroutine same
    use constants
    use constants, only: x => x, twice => twice
    print *, kind(x), x, twice(4)
  end subroutine same
end program renames_together
