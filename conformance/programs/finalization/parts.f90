! Final subroutines of parents and components, polymorphic results.
module m
  implicit none
  type :: t
    integer :: id = 0
  contains
    final :: fin_t
  end type
  type, extends(t) :: s
    type(t), allocatable :: inner
  end type
contains
  impure elemental subroutine fin_t(x)
    type(t), intent(inout) :: x
    print *, 'fin_t', x%id
  end subroutine
  function mkc(i) result(r)
    integer, intent(in) :: i
    class(t), allocatable :: r
    allocate(r); r%id = i
  end function
  subroutine a1
    type(t) :: a, b
    type(t), allocatable :: c
    class(t), allocatable :: d
    a%id = 1; b%id = 2; allocate(c); c%id = 3; allocate(d); d%id = 4
  end subroutine
  subroutine a2
    class(t), allocatable :: d
    type(t), allocatable :: c
    type(s) :: x
    allocate(d); allocate(c); c%id = 3; d%id = 4; x%id = 5; allocate(x%inner); x%inner%id = 6
  end subroutine
  function f(n) result(r)
    integer, intent(in) :: n
    type(t) :: r, l
    r%id = n; l%id = n + 1
  end function
end module
program p
  use m
  type(t) :: v
  print *, 'a1'
  call a1
  print *, 'a2'
  call a2
  print *, 'f'
  v = f(10)
  print *, v%id
  print *, 'end'
end program
