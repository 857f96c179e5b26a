! Polymorphic arrays with final subroutines for arrays.
module m
  implicit none
  type :: t
    integer :: i = 0
  contains
    final :: one, two
  end type
  type, extends(t) :: t2
    integer :: j = 0
  contains
    final :: each
  end type
contains
  subroutine one(x)
    type(t), intent(inout) :: x(:)
    print *, 'one', x%i
  end subroutine
  subroutine two(x)
    type(t), intent(inout) :: x(:, :)
    print *, 'two', x%i
  end subroutine
  impure elemental subroutine each(x)
    type(t2), intent(inout) :: x
    print *, 'each', x%i, x%j
  end subroutine
end module
program arrays
  use m
  implicit none
  class(t), allocatable :: a(:), b(:, :)
  type(t), allocatable :: c(:)
  allocate(a(2))
  a%i = [1, 2]
  deallocate(a)
  allocate(b(2, 1))
  b%i = 5
  deallocate(b)
  allocate(c(3))
  c%i = 7
  deallocate(c)
end program
