! Coarrays of a program that has one image.
module state
  implicit none
  integer, save :: total[*]
  type cell
    real, allocatable :: part(:)[:]
  end type
end module state

program one_image
  use state
  implicit none
  integer :: i, status, old, counter[*]
  integer, codimension[2:*] :: shifted
  real :: grid(3)[-1:4, 5:*]
  real, allocatable :: work(:)[:]
  character(20) :: message
  integer :: atom[*]
  logical :: flag[*]
  complex :: z
  dimension :: seen(2)
  codimension :: seen[*]
  integer :: seen
  if (this_image() == 1) total = 5
  sync all
  total[1] = total[1] + this_image() + num_images()
  print *, total, this_image(), num_images()
  grid = [1., 2., 3.]
  grid(2)[-1, 5] = 7.
  grid(3:)[-1, 5] = grid(1:1)[-1, 5] * 4
  print *, grid, grid(:)[-1, 5]
  print *, lcobound(grid), ucobound(shifted), lcobound(grid, 2), ucobound(grid, 1), this_image(grid), this_image(shifted, 1)
  print *, image_index(grid, [-1, 5]), image_index(grid, [0, 5])
  allocate(work(4)[*])
  work = [(real(i), i = 1, 4)]
  sync all (stat=status, errmsg=message)
  print *, status, sum(work), work(2)[1]
  sync images (*)
  sync images ([1], stat=status)
  sync memory
  seen = [1, 2]
  counter = 0
  critical
    counter[1] = counter[1] + 1
  end critical
  print *, counter, seen(2)[1], status
  i = 3
  call co_sum(i)
  call co_max(work, stat=status)
  call co_min(i, result_image=1)
  call co_broadcast(work, 1)
  z = (1., 2.)
  call co_sum(z, stat=status, errmsg=message)
  call co_reduce(i, add)
  print *, i, work, z, status
  call atomic_define(atom, 5)
  call atomic_add(atom, 2)
  call atomic_ref(i, atom)
  print *, i
  call atomic_fetch_add(atom, 3, old)
  print *, old, atom
  call atomic_and(atom, 6); call atomic_or(atom[1], 8); call atomic_xor(atom, 1)
  print *, atom
  call atomic_fetch_and(atom, 3, old, status); call atomic_fetch_or(atom, 4, old); call atomic_fetch_xor(atom, 1, old)
  print *, atom, old
  call atomic_cas(atom, old, 6, 9)
  print *, atom, old
  call atomic_cas(atom, old, 9, 1)
  print *, atom, old
  call atomic_define(flag, .true.)
  print *, flag
  call pass(counter)
  deallocate(work)
  print *, allocated(work)
contains
  subroutine pass(c)
    integer, intent(inout) :: c[*]
    c[1] = c + 10
    print *, c, lcobound(c)
  end subroutine pass
  pure integer function add(a, b)
    integer, intent(in) :: a, b
    add = a + b
  end function add
end program one_image
