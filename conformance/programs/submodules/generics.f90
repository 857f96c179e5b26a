! Module procedures of submodules in generics, with PURE and ELEMENTAL, and submodules that USE (F2018 14.2.3)
module algebra
  implicit none
  private
  public :: size_of, stack, push, pop, depth
  type :: stack
    private
    integer, allocatable :: items(:)
    integer :: top = 0
  end type
  interface size_of
    elemental module function size_i(i) result(n)
      integer, intent(in) :: i
      integer :: n
    end function
    pure module function size_v(v) result(n)
      real, intent(in) :: v(:)
      integer :: n
    end function
  end interface
  interface
    module subroutine push(s, i)
      type(stack), intent(inout) :: s
      integer, intent(in) :: i
    end subroutine
    module function pop(s) result(i)
      type(stack), intent(inout) :: s
      integer :: i
    end function
    pure integer module function depth(s)
      type(stack), intent(in) :: s
    end function
  end interface
  integer, parameter :: chunk = 2
  integer :: grown = 0
end module
module helper
  implicit none
  integer, parameter :: factor = 3
contains
  pure integer function scaled(i)
    integer, intent(in) :: i
    scaled = factor*i
  end function
end module
submodule (algebra) sizes
  use helper, only: scaled
  implicit none
contains
  module procedure size_i
    n = scaled(abs(i))
  end procedure
  module procedure size_v
    n = size(v) + scaled(1)
  end procedure
end submodule
submodule (algebra) stacks
  implicit none
  character(*), parameter :: name = 'stack'
contains
  module procedure push
    integer, allocatable :: more(:)
    if (.not. allocated(s%items)) allocate (s%items(chunk))
    if (s%top == size(s%items)) then
      allocate (more(size(s%items) + chunk))
      more(:s%top) = s%items
      call move_alloc(more, s%items)
      grown = grown + 1
    end if
    s%top = s%top + 1
    s%items(s%top) = i
  end procedure
  module function pop(s) result(i)
    type(stack), intent(inout) :: s
    integer :: i
    i = s%items(s%top)
    s%top = s%top - 1
    if (s%top == 0) grown = grown + 100*len(name)
  end function
  module procedure depth
    depth = s%top
  end procedure
end submodule
program main
  use algebra
  implicit none
  type(stack) :: s
  integer :: i
  print *, size_of(-4), size_of([1, -2]), size_of([1., 2.])
  do i = 1, 5
    call push(s, i*i)
  end do
  print *, depth(s)
  print *, [(pop(s), i = 1, 5)], depth(s)
end program
