! Types from a module with private components, and a type whose component is a table of another.
module stacks
  implicit none
  private
  public :: stack, push, pop, depth, clear
  integer, parameter :: limit = 10
  type stack
    private
    integer :: top = 0
    integer :: items(limit) = 0
  end type stack
contains
  subroutine push(s, v)
    type(stack), intent(inout) :: s
    integer, intent(in) :: v
    if (s%top == limit) error stop 'full'
    s%top = s%top + 1
    s%items(s%top) = v
  end subroutine push
  integer function pop(s)
    type(stack), intent(inout) :: s
    pop = s%items(s%top)
    s%top = s%top - 1
  end function pop
  pure integer function depth(s)
    type(stack), intent(in) :: s
    depth = s%top
  end function depth
  subroutine clear(s)
    type(stack), intent(out) :: s
  end subroutine clear
end module stacks
program private_and_nested_types
  use stacks
  implicit none
  type calculator
    type(stack) :: numbers
    character(len=10) :: title
  end type calculator
  type(calculator) :: c, saved
  integer :: i, a, b
  character(len=9) :: postfix = '23+45*-7*'
  c%title = 'postfix'
  do i = 1, len(postfix)
    select case (postfix(i:i))
    case ('0':'9')
      call push(c%numbers, ichar(postfix(i:i)) - ichar('0'))
    case default
      b = pop(c%numbers)
      a = pop(c%numbers)
      if (postfix(i:i) == '+') call push(c%numbers, a + b)
      if (postfix(i:i) == '-') call push(c%numbers, a - b)
      if (postfix(i:i) == '*') call push(c%numbers, a * b)
    end select
    if (i == 5) saved = c
  end do
  print *, c%title, pop(c%numbers)
  print *, depth(c%numbers), depth(saved%numbers)
  do while (depth(saved%numbers) > 0)
    print *, pop(saved%numbers)
  end do
  call push(c%numbers, 1)
  call clear(c%numbers)
  if (depth(c%numbers) /= 0) error stop
end program private_and_nested_types
