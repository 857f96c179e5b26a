! An array of structures is no array of their POINTER or ALLOCATABLE components (F2018 C919), and other misuse.
program array_of_pointers
  implicit none
  type :: node
    integer :: key = 0
    integer, pointer :: next => null()
    integer, allocatable :: data(:)
    procedure(integer), pointer, nopass :: f => null()
  end type node
  type(node) :: list(4)
  integer, pointer :: p(:)
  integer :: i
  integer, allocatable :: a, b(:)
  print *, list%key
  !ERROR FC2004: The component 'next' is POINTER or ALLOCATABLE and cannot follow an array
  print *, list%next
  !ERROR FC2004: The component 'data' is POINTER or ALLOCATABLE and cannot follow an array
  print *, list%data(1)
  !ERROR FC2007: 'f' is a procedure pointer, not a variable or value
  i = list(1)%f
  !ERROR FC3005: A pointer that gets new bounds needs a target
  p(1:2) => null()
  !ERROR FC2004: The object has rank 0, its source rank 1
  allocate (a, source=[1, 2])
  allocate (b, source=[1, 2])
contains
  subroutine inner()
    !ERROR FC3004: 'inner' is the name of this procedure and cannot be EXTERNAL in it
    external :: inner
  end subroutine inner
end program array_of_pointers
