! What cannot be in COMMON or EQUIVALENCE, in types with an order, or be CONTIGUOUS.
module kinds_of_storage
  use, intrinsic :: iso_c_binding
  implicit none
  type :: loose
    integer :: n
  end type
  type :: filled
    sequence
    integer :: n = 3
  end type
  type, bind(c) :: wire
    type(c_ptr) :: handle
    !ERROR FC3005: The component 'p' of the BIND(C) type 'wire' is POINTER or ALLOCATABLE
    integer(c_int), pointer :: p
    !ERROR FC3005: The component 'l' of the BIND(C) type 'wire' has a type without BIND(C)
    type(loose) :: l
  end type
  type :: ordered
    sequence
    !ERROR FC3005: The component 'any' of the SEQUENCE type 'ordered' is polymorphic
    class(loose), pointer :: any
    !ERROR FC3004: The component 'packed' has CONTIGUOUS, but is no array pointer
    integer, contiguous, allocatable :: packed(:)
  end type
  integer :: shared
end module
subroutine storage(x)
  use kinds_of_storage
  implicit none
  real :: x(:)
  contiguous :: x
  !ERROR FC3004: 'fixed' has CONTIGUOUS, but is neither an array pointer nor of assumed shape or rank
  real, contiguous :: fixed(3)
  !ERROR FC3004: 'growing' is ALLOCATABLE and cannot be in COMMON
  real, allocatable :: growing(:)
  !ERROR FC3004: The type of 'one' in COMMON has neither SEQUENCE nor BIND(C)
  type(loose) :: one
  !ERROR FC3004: 'two' in COMMON has a type with default initialization
  type(filled) :: two
  integer, target :: aim
  integer :: other
  common /block/ growing, one, two
  !ERROR FC3004: 'aim' cannot be in EQUIVALENCE
  equivalence (aim, other)
  !ERROR FC3004: 'shared' cannot be in EQUIVALENCE
  equivalence (shared, other)
end subroutine
