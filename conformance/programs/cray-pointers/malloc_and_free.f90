! MALLOC and FREE of gfortran: a table that grows in memory of its own, and a list of cells linked by addresses, both
! through Cray pointers.
program malloc_and_free
  implicit none
  integer, parameter :: wp = 8, cell_bytes = 16
  real(wp) :: table(*), other(*)
  integer(8) :: cell(2)
  integer :: capacity, used, i
  integer(8) :: first, node
  character(4) :: word
  pointer (p, table), (q, other), (at, cell), (w, word)

  capacity = 2
  used = 0
  p = malloc(capacity * wp)
  do i = 1, 10
    if (used == capacity) call grow()
    used = used + 1
    table(used) = sqrt(real(i, wp))
  end do
  print '(i0,1x,i0,10f6.3)', used, capacity, table(1:used)
  call free(p)

  first = 0
  do i = 1, 5
    node = malloc(cell_bytes)
    if (node == 0) error stop 'no memory'
    at = node
    cell(1) = i * i
    cell(2) = first
    first = node
  end do
  node = first
  do while (node /= 0)
    at = node
    print *, cell(1)
    first = cell(2)
    call free(node)
    node = first
  end do
  w = malloc(8)
  word = 'abcd'
  w = w + 4
  word = 'efgh'
  print *, word
  w = w - 4
  print *, word
  call free(w)
  call free(0_8)
contains
  subroutine grow()
    integer :: k
    q = malloc(2 * capacity * wp)
    do k = 1, used
      other(k) = table(k)
    end do
    call free(p)
    p = q
    capacity = 2 * capacity
  end subroutine
end program
