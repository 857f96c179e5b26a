! A separate module procedure says what its interface body says (F2018 C1551).
module tanks
  implicit none
  interface
    module subroutine fill(level)
      integer, intent(inout) :: level
    end subroutine
    module subroutine drain(level)
      integer, intent(inout) :: level
    end subroutine
    module subroutine heat(degrees)
      real, intent(in) :: degrees
    end subroutine
    module function pressure(level) result(p)
      integer, intent(in) :: level
      real :: p
    end function
    module subroutine stir()
    end subroutine
  end interface
end module

submodule(tanks) works
contains
!ERROR FC3002: The module procedure 'fill' differs from its interface body: it has 2 arguments, but must have 1
  module subroutine fill(level, rate)
    integer, intent(inout) :: level
    integer, intent(in) :: rate
  end subroutine
!ERROR FC3002: The argument 'depth' of the module procedure 'drain' is called 'level' in its interface body
  module subroutine drain(depth)
    integer, intent(inout) :: depth
  end subroutine
!ERROR FC3002: The module procedure 'heat' differs from its interface body: it has the argument 'degrees' with other characteristics
  module subroutine heat(degrees)
    double precision, intent(in) :: degrees
  end subroutine
!ERROR FC3002: The module procedure 'pressure' differs from its interface body: it has a result with other characteristics
  module function pressure(level) result(p)
    integer, intent(in) :: level
    integer :: p
  end function
  module procedure stir
  end procedure
end submodule
