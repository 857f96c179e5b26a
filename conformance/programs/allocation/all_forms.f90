program all_forms
  implicit none
  integer, allocatable :: a(:), b(:,:), c(:)
  character(:), allocatable :: s, sa(:)
  character(80) :: msg
  integer :: st, i
  type t
    integer, allocatable :: v(:)
    character(:), allocatable :: name
    real, allocatable :: x
  end type
  type(t), allocatable :: ta(:), u
  type(t) :: w
  real, allocatable :: sc
  complex, allocatable :: z(:)
  integer, pointer :: p(:), q
  logical, allocatable :: l(:)
  msg = 'unchanged'
  allocate(a(3), stat=st, errmsg=msg); print *, st, trim(msg)
  allocate(a(3), stat=st, errmsg=msg); print *, st, trim(msg)
  deallocate(a, stat=st, errmsg=msg); print *, st, trim(msg)
  deallocate(a, stat=st, errmsg=msg); print *, st, trim(msg)
  allocate(a(-1:2), b(2,0:3), source=7); print *, a, b, lbound(a), lbound(b), ubound(b)
  deallocate(b)
  allocate(b, mold=reshape([1,2,3,4],[2,2])); print *, shape(b), lbound(b)
  allocate(c, source=a); print *, lbound(c), c
  deallocate(c); allocate(c, source=a(0:1)); print *, lbound(c), c
  deallocate(c); allocate(c(5:7), source=[1,2,3]); print *, lbound(c), ubound(c), c
  allocate(character(5) :: s); s = 'abcdefgh'; print *, len(s), s
  deallocate(s); allocate(s, source='hello'); print *, len(s), s
  allocate(character(3) :: sa(2)); sa = ['abc','def']; print *, sa, len(sa)
  sa = ['longer', 'words ']; print *, sa, len(sa), size(sa)
  sa = [character(2) :: 'x','y','z']; print *, sa, len(sa), size(sa)
  allocate(ta(2)); allocate(ta(1)%v(3)); ta(1)%v = 5; ta(1)%name = 'one'; ta(2) = ta(1); ta(2)%v(2) = 9
  print *, ta(1)%v, ta(2)%v, ta(2)%name, allocated(ta(1)%x)
  allocate(ta(1)%x, source=2.5)
  w = ta(1); w%x = 1; print *, ta(1)%x, w%x
  allocate(u, source=ta(2)); print *, u%v, u%name
  ta = [ta, w]; print *, size(ta), ta(3)%v, ta(3)%x, ta(1)%x
  call move_alloc(ta(1)%v, c); print *, allocated(ta(1)%v), c
  sc = 3.5; print *, sc
  allocate(z(2), source=(1.,2.)); print *, z
  z = z(2:1:-1); print *, size(z), lbound(z)
  l = [.true., .false.]; print *, l
  allocate(p(0:2), source=[4,5,6]); print *, p, lbound(p)
  q => p(1); q = 50; print *, p
  deallocate(p, stat=st); print *, st, associated(p)
  nullify(p); deallocate(p, stat=st, errmsg=msg); print *, st, trim(msg)
  a = [1,2,3]; print *, lbound(a), size(a)
  a = a + 1; print *, a
  a(:) = 9; print *, a
  a = [(i, i=1,10)]; print *, size(a)
  b = reshape([(i,i=1,6)],[3,2]); print *, shape(b)
  b = b * 2; print *, b(3,2)
  call sub(a); print *, allocated(a)
  call sub2(a); print *, a
  print *, fn(3)
  if (.not. allocated(w%v)) print *, 'no'
  w = t([1,2], 'nm', 3.0); print *, w%v, w%name, w%x
  w = t(v=null(), name=null(), x=null()); print *, allocated(w%v), allocated(w%name), allocated(w%x)
contains
  subroutine sub(x)
    integer, allocatable, intent(out) :: x(:)
    if (allocated(x)) print *, 'bad'
  end subroutine
  subroutine sub2(x)
    integer, allocatable, intent(inout) :: x(:)
    integer :: auto(2*3)
    auto = 4
    x = auto
  end subroutine
  function fn(n) result(r)
    integer, intent(in) :: n
    integer, allocatable :: r(:)
    allocate(r(n), source=n)
  end function
end program
