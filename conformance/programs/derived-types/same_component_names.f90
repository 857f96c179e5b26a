! Components of one name at two depths of a structure, in loops over both.
program same_component_names
  implicit none
  type :: inner
    integer(4) :: count
    integer(8), allocatable :: list(:)
  end type
  type :: outer
    type(inner) :: part
    integer(2), allocatable :: list(:)
    integer(8), allocatable :: part_list(:)
  end type
  type(outer) :: w
  real :: w_part_list(3)
  integer :: i
  w%part%count = 3
  allocate(w%list(3), w%part%list(4), w%part_list(3))
  do i = 1, 3
    w%list(i) = int(i, 2)
    w_part_list(i) = i / 2.0
  end do
  do i = 1, 4
    w%part%list(i) = i * w%part%count + w%list(min(i, 3))
  end do
  do i = 1, 3
    w%part_list(i) = w%part%list(i + 1) * w%list(i)
    w%part%list(i) = w%part_list(i) + int(2 * w_part_list(i))
  end do
  w%list = 2_2 * w%list
  w%part%list(:) = w%part%list(:) + 1
  print *, w%list, w%part%list, w%part_list, w_part_list
end program
