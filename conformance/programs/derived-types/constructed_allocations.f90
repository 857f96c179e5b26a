! Allocatable components in structure constructors, and default values of INTENT(OUT) arrays.
program constructed_allocations
  implicit none
  type :: table
    integer :: columns = 3
    integer(8), allocatable :: rows(:)
  end type table
  type(table) :: t, many(4)
  integer, allocatable :: source(:)

  t = table(1, source)
  print *, t%columns, allocated(t%rows)
  allocate (source(2:4))
  source = [5, 6, 7]
  t = table(2, source)
  print *, t%columns, allocated(t%rows), lbound(t%rows), t%rows
  deallocate (source)
  t = table(rows=source)
  print *, t%columns, allocated(t%rows)
  many = table(9, [1_8, 2_8])
  call reset_some(2, many)
  print *, many%columns, allocated(many(1)%rows), allocated(many(3)%rows)
  call reset_all(many)
  print *, many%columns
  call reset_all()
contains
  subroutine reset_some(n, some)
    integer, intent(in) :: n
    type(table), intent(out) :: some(n:n+1)
    some(n)%columns = -some(n)%columns
  end subroutine reset_some
  subroutine reset_all(all)
    type(table), intent(out), optional :: all(:)
    print *, present(all)
  end subroutine reset_all
end program constructed_allocations
