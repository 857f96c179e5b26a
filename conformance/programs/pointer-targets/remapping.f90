! remapping, bounds, associated
program remapping
  implicit none
  real, target :: flat(24), two(4,6)
  real, pointer :: m(:,:), v(:), w(:), c3(:,:,:)
  real, contiguous, pointer :: cp(:)
  integer, target :: zero(0), one(1)
  integer, pointer :: z(:), o(:)
  integer :: i, n
  type t
    integer, pointer :: p(:) => null()
    real, pointer :: s => null()
    type(t), pointer :: next => null()
    character(3), pointer :: name => null()
  end type
  type(t), target :: x, y
  type(t), pointer :: head, cur
  real, target, save :: init_target = 3.5
  real, pointer, save :: ip => init_target
  integer, target, save :: arr(5) = [1,2,3,4,5]
  character(:), pointer :: cs
  character(10), target :: ct = 'abcdefghij'
  flat = [(i, i=1,24)]
  m(1:4,1:6) => flat
  print *, m(2,3), shape(m), lbound(m), ubound(m)
  m(0:1,-1:1) => flat(3:)
  print *, m, lbound(m), ubound(m)
  m(1:3,1:4) => flat(1:24:2)
  print *, m(:,2), m(3,4)
  c3(1:2,1:3,1:4) => flat
  print *, c3(2,3,4), c3(:,2,1)
  two = reshape(flat, [4,6])
  v(1:24) => two
  print *, v(7), size(v)
  v(-1:) => two(2,:)
  print *, lbound(v), ubound(v), v
  w => v(1:4:3)
  print *, w, lbound(w)
  w => v
  print *, lbound(w), associated(w, v), associated(w, two(2,:)), associated(w, two(3,:)), associated(w, two(2,1:5))
  z => zero; o => one
  print *, associated(z), associated(z, zero), associated(o, one), size(z)
  print *, associated(ip), ip
  cp => flat(5:8)
  print *, cp, is_contiguous(cp), is_contiguous(v)
  print *, associated(x%p), associated(x%s), associated(x%next), associated(x%name)
  allocate(x%p(3), x%s, x%name)
  x%p = [1,2,3]; x%s = 1.5; x%name = 'xyz'
  y = x
  print *, associated(y%p, x%p), associated(y%s, x%s), y%name
  y%p(2) = 20
  print *, x%p
  x = t(p=arr(2:3), s=flat(7), next=y)
  print *, x%p, x%s, associated(x%next, y), associated(x%name), x%next%name
  nullify(y%p, y%s)
  print *, associated(y%p), associated(y%s)
  nullify(head)
  do i = 1, 5
    allocate(cur)
    allocate(cur%p(i)); cur%p = i
    cur%next => head
    head => cur
  end do
  cur => head
  n = 0
  do while (associated(cur))
    n = n + sum(cur%p)
    cur => cur%next
  end do
  print *, n
  do while (associated(head))
    cur => head%next
    deallocate(head%p); deallocate(head)
    head => cur
  end do
  cs => ct(3:5); print *, cs, len(cs)
  cs = 'XYZW'; print *, ct
  allocate(character(7) :: cs); cs = 'hello'; print *, cs//'|', len(cs); deallocate(cs)
  print *, associated(cs)
end program
