! Final subroutines with the names that a compiler might choose for its own procedures.
module files
  implicit none
  type item
    integer :: number = 0
  contains
    final :: finalize_item
  end type
  type, extends(item) :: box
    type(item) :: inside
  contains
    final :: finalize_box, finalize_box_1
  end type
  type crate
    type(box), allocatable :: boxes(:)
  end type
contains
  subroutine finalize_item(x)
    type(item), intent(inout) :: x
    print *, 'item', x%number
  end subroutine
  subroutine finalize_box(x)
    type(box), intent(inout) :: x
    print *, 'box', x%number
  end subroutine
  subroutine finalize_box_1(x)
    type(box), intent(inout) :: x(:)
    print *, 'boxes', x%number
  end subroutine
  subroutine finalize_crate(n)
    integer, intent(in) :: n
    print *, 'no final subroutine', n
  end subroutine
end module
program named_finalizers
  use files
  implicit none
  type(box), allocatable :: one, many(:)
  allocate(one)
  one%number = 1
  one%inside%number = 2
  deallocate(one)
  allocate(many(2))
  many%number = [3, 4]
  deallocate(many)
  call fill
  call finalize_crate(9)
contains
  subroutine fill
    type(item) :: local
    local%number = 7
  end subroutine
end program
