module points
  implicit none
  private
  type, public :: point
    private
    real :: x, y
  end type
  public :: make, distance, shifted, names, total
  integer :: made = 0
  real, parameter :: scale = 2.0
  interface
    module function distance(a, b) result(d)
      type(point), intent(in) :: a, b
      real :: d
    end function
    module subroutine shift(a, dx)
      type(point), intent(inout) :: a
      real, intent(in), optional :: dx
    end subroutine
    pure module function names(n) result(s)
      integer, intent(in) :: n
      character(len=n) :: s
    end function
    module function total(list)
      type(point), intent(in) :: list(:)
      real :: total
    end function
  end interface
contains
  function make(x, y) result(p)
    real, intent(in) :: x, y
    type(point) :: p
    p%x = x; p%y = y
    made = made + 1
  end function
  function shifted(p, dx)
    type(point), intent(in) :: p
    real, intent(in), optional :: dx
    type(point) :: shifted
    shifted = p
    call shift(shifted, dx)
  end function
  subroutine hidden(n)
    integer, intent(out) :: n
    n = made
  end subroutine
end module

submodule (points) impl
  implicit none
  integer :: calls = 0
  interface
    module subroutine deep(k)
      integer, intent(inout) :: k
    end subroutine
  end interface
contains
  module procedure distance
    calls = calls + 1
    d = sqrt((a%x - b%x)**2 + (a%y - b%y)**2)
  end procedure
  module subroutine shift(a, dx)
    type(point), intent(inout) :: a
    real, intent(in), optional :: dx
    integer :: k
    k = helper(3)
    if (present(dx)) then
      a%x = a%x + dx*scale
    else
      a%x = a%x + 100
    end if
    call deep(k)
    print *, 'shift', k, calls
  end subroutine
  module procedure names
    integer :: i
    do i = 1, n
      s(i:i) = achar(iachar('a') + i - 1)
    end do
  end procedure
  integer function helper(i)
    integer, intent(in) :: i
    call hidden(helper)
    helper = helper*10 + i
  end function
end submodule

submodule (points:impl) deeper
contains
  module procedure deep
    k = k + calls + inner(1)
  contains
    integer function inner(j)
      integer, intent(in) :: j
      inner = j + k*1000
    end function
  end procedure
  module procedure total
    integer :: i
    total = 0
    do i = 1, size(list)
      total = total + list(i)%x + list(i)%y
    end do
    calls = calls + 1
  end procedure
end submodule

program main
  use points
  implicit none
  type(point) :: p, q
  p = make(0.0, 0.0)
  q = make(3.0, 4.0)
  print *, distance(p, q)
  p = shifted(p, 1.5)
  print *, distance(p, q)
  q = shifted(q)
  print *, distance(p, q)
  print *, names(5), '|', names(0), '|'
  print *, total([p, q])
end program
