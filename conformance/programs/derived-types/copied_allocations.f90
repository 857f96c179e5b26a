! Intrinsic assignment copies allocatable components of derived type deeply (F2018 10.2.1.3).
program copied_allocations
  implicit none
  type :: leaf
    integer :: weight = 1
    character(3) :: tag = 'new'
  end type leaf
  type :: branch
    type(leaf), allocatable :: leaves(:)
  end type branch
  type :: tree
    type(branch), allocatable :: branches(:)
  end type tree
  type(tree) :: first, second
  integer :: i, j

  allocate(first%branches(0:2))
  do i = 0, 2
    allocate(first%branches(i)%leaves(i + 1))
    do j = 1, i + 1
      first%branches(i)%leaves(j) = leaf(10 * i + j, 'old')
    end do
  end do
  second = first
  first%branches(1)%leaves(2)%weight = -1
  first%branches(2)%leaves(1)%tag = 'cut'
  print *, lbound(second%branches), ubound(second%branches)
  do i = 0, 2
    print *, size(second%branches(i)%leaves), second%branches(i)%leaves%weight
    print *, second%branches(i)%leaves%tag
  end do
  deallocate(first%branches(1)%leaves)
  second = first
  print *, allocated(second%branches(1)%leaves), allocated(second%branches(2)%leaves)
  print *, second%branches(2)%leaves(1)%tag
end program copied_allocations
