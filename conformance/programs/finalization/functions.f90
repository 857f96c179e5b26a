! Variables of functions, blocks, internal and external subroutines.
module m
  implicit none
  type :: t
    integer :: id = 0
  contains
    final :: fin_t
  end type
  type :: holder
    type(t), allocatable :: q
  end type
contains
  subroutine fin_t(x)
    type(t), intent(inout) :: x
    print *, 'fin_t', x%id
  end subroutine
  integer function h(n)
    integer, intent(in) :: n
    type(t), allocatable :: l
    class(t), allocatable :: c
    type(holder) :: hh
    allocate(l); l%id = 1
    allocate(c); c%id = 2
    allocate(hh%q); hh%q%id = 3
    h = n
  end function
  integer function h2(n)
    integer, intent(in) :: n
    block
    type(t) :: l
    type(t), allocatable :: z
    l%id = 5
    allocate(z); z%id = 6
    h2 = n
    end block
  end function
  recursive integer function h3(n) result(k)
    integer, intent(in) :: n
    type(t) :: l
    l%id = 7
    k = n
  end function
  subroutine inner
    integer :: n
    type(t) :: l
    l%id = 8
    call x
    n = y()
    print *, n
  contains
    subroutine x
      type(t) :: a
      a%id = 9
    end subroutine
    integer function y()
      type(t) :: a
      a%id = 10
      y = 1
    end function
  end subroutine
end module
program p
  use m
  integer :: i
  print *, 'h'
  i = h(30)
  print *, i
  print *, 'h2'
  i = h2(30)
  print *, i
  i = h3(30)
  print *, i
  call inner
  call ext
  print *, 'end'
end program
subroutine ext
  use m
  type(t) :: l
  l%id = 12
end subroutine
