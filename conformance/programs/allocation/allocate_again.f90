! Arrays that are allocated, deallocated and allocated again, with the same and other shapes, kinds and bounds, beside
! others that took over what they held: each has storage of its own, and what is allocated has nothing in it of before.
program allocate_again
  implicit none
  type :: holder
    integer, allocatable :: items(:)
    character(:), allocatable :: name(:)
    real(8), allocatable :: grid(:, :)
  end type
  integer, allocatable, target :: a(:), b(:), c(:)
  integer, allocatable :: none(:)
  real(8), allocatable :: x(:, :), y(:, :)
  complex, allocatable :: z(:)
  logical(1), allocatable :: l(:)
  character(3), allocatable :: t(:)
  integer, pointer :: p(:), q(:)
  type(holder), allocatable :: h(:), k(:)
  integer :: i, ios, n

  do i = 1, 4
    allocate (a(-1:2))
    a = [(i * 10 + n, n=1, 4)]
    if (i == 2) call move_alloc(a, b)
    if (i == 3) c = a
    if (allocated(a)) deallocate (a)
  end do
  print *, b, '|', c, '|', lbound(b), lbound(c), allocated(a)
  allocate (a(4), source=0)
  a(1) = 1
  deallocate (a)
  allocate (a(3:6), source=b)
  b(2) = -7
  c(2) = -8
  print *, a, '|', b, '|', c, '|', lbound(a)
  deallocate (a, b)
  allocate (b(4), a(4), stat=ios)
  b = 5
  a = 6
  deallocate (b)
  allocate (b(0))
  print *, ios, a, size(b)
  deallocate (b)
  allocate (b(0:3), mold=a)
  b = a + 1
  print *, b, ubound(b)
  deallocate (b, stat=ios)
  deallocate (b, stat=i)
  print *, ios, i > 0

  ! pointers: what one of them lets go is no longer the other's business
  allocate (p(4))
  p = [1, 2, 3, 4]
  q => p(4:1:-1)
  nullify (p)
  allocate (p(4))
  p = 9
  print *, q, p
  deallocate (p)
  allocate (p(4))
  p = 8
  print *, q, p
  p => a
  p(2) = 60
  nullify (p)
  allocate (p(4))
  p = 7
  print *, a, p
  deallocate (p)

  do i = 1, 3
    allocate (x(2, i), y(i, 2), z(i), l(2 * i), t(i))
    x = i
    y = reshape([(dble(n), n=1, 2 * i)], [i, 2])
    z = cmplx(i, -i)
    l = [(mod(n, 2) == 0, n=1, 2 * i)]
    t = 'abc'(i:i) // 'd'
    x = x + transpose(y)
    print '(*(f5.1))', x
    print '(*(f5.1))', z
    print *, l, t
    deallocate (x, z, l)
    deallocate (y, t)
  end do

  ! components, copied with their structures
  allocate (h(2))
  do i = 1, 3
    allocate (h(1)%items(3), h(1)%grid(2, 2))
    h(1)%items = i
    h(1)%grid = i * 0.5d0
    h(2) = h(1)
    allocate (character(i) :: h(1)%name(2))
    h(1)%name = 'wxyz'
    if (i == 2) k = h
    deallocate (h(1)%items, h(1)%grid, h(1)%name)
  end do
  print *, h(2)%items, h(2)%grid, k(1)%items, k(1)%name, k(2)%items, allocated(k(2)%name), allocated(h(1)%items)
  k(1)%items(2) = 99
  k(2) = k(1)
  deallocate (k(1)%items)
  allocate (k(1)%items(3), source=[4, 5, 6])
  print *, k(1)%items, k(2)%items

  ! local arrays in calls one inside another
  print *, depth(4), allocated(none)
  call keep(none, 3)
  call keep(none, 3)
  print *, none
contains
  recursive integer function depth(n) result(total)
    integer, intent(in) :: n
    integer, allocatable :: mine(:)
    allocate (mine(5))
    mine = n
    total = 0
    if (n > 0) total = depth(n - 1)
    deallocate (mine)
    allocate (mine(5), source=n)
    if (n > 0) total = total + depth(n - 1)
    total = total + sum(mine)
  end function

  subroutine keep(array, n)
    integer, allocatable, intent(inout) :: array(:)
    integer, intent(in) :: n
    integer, allocatable :: before(:)
    if (allocated(array)) then
      before = array
      deallocate (array)
      allocate (array(n))
      array = before + n
    else
      allocate (array(n), source=n)
    end if
  end subroutine
end program
