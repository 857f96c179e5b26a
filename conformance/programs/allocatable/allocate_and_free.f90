! ALLOCATE and DEALLOCATE with bounds, STAT, SOURCE; ALLOCATED; scope exit; allocatables as dummies.
program allocate_and_free
  implicit none
  real, allocatable :: a(:), m(:, :), z(:)
  integer, allocatable :: n(:)
  integer :: stat, i
  character(len=60) :: message
  print *, allocated(a), allocated(m)
  allocate (a(5), m(0:2, -1:1), stat=stat)
  print *, stat, size(a), lbound(m), ubound(m), allocated(a)
  a = (/ (i, i = 1, 5) /)
  m = 2
  allocate (a(3), stat=stat, errmsg=message)
  print *, stat /= 0, len_trim(message) > 0, size(a), a
  deallocate (a)
  allocate (a(3:7))
  a = 1.5
  print *, allocated(a), lbound(a), ubound(a), sum(a)
  deallocate (a, m)
  deallocate (a, stat=stat)
  print *, stat /= 0
  allocate (z(0))
  print *, allocated(z), size(z), sum(z)
  allocate (n, source=(/ 4, 5, 6 /))
  print *, n
  call grow(n, 5)
  print *, n
  call make(a, 4)
  print *, a
  do i = 1, 3
    call scoped(i)
  end do
  call renew(n)
  print *, allocated(n)
contains
  subroutine grow(v, size_wanted)
    integer, allocatable, intent(inout) :: v(:)
    integer, intent(in) :: size_wanted
    integer, allocatable :: t(:)
    allocate (t(size_wanted))
    t = -1
    t(:size(v)) = v
    deallocate (v)
    allocate (v(size_wanted))
    v = t
  end subroutine grow
  subroutine make(v, k)
    real, allocatable, intent(out) :: v(:)
    integer, intent(in) :: k
    allocate (v(k))
    v = k
  end subroutine make
  subroutine scoped(k)
    integer, intent(in) :: k
    real, allocatable :: local(:)
    real, allocatable, save :: kept(:)
    print *, allocated(local), allocated(kept)
    allocate (local(k))
    local = k
    if (.not. allocated(kept)) allocate (kept(2))
    kept = sum(local)
    print *, kept
  end subroutine scoped
  subroutine renew(v)
    integer, allocatable, intent(out) :: v(:)
    if (allocated(v)) error stop 'intent(out) deallocates'
  end subroutine renew
end program allocate_and_free
