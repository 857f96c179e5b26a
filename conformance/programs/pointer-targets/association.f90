program association
  implicit none
  integer, pointer :: a(:), b(:), c(:,:)
  integer, target :: t(10) = [1,2,3,4,5,6,7,8,9,10], z0(5:4)
  integer, pointer :: n1 => null()
  type s
    integer, pointer :: p(:)
    type(s), pointer :: link
  end type
  type(s), target :: x, y
  character(4), target :: ch(3) = 'abcd'
  character(4), pointer :: pc(:)
  real, allocatable, target :: al(:,:)
  real, pointer :: row(:), blk(:,:)
  logical :: l
  nullify(a, b)
  print *, associated(a), associated(a, b)
  a => t; b => t(:)
  print *, associated(a,b), associated(a,t), associated(b,t(1:10)), associated(b, t(10:1:-1))
  b => t(2:9:3); print *, lbound(b), ubound(b), b, associated(b, t(2:8:3)), associated(b, t(2:9:2))
  a(5:) => b; print *, lbound(a), ubound(a), associated(a, b), a(6)
  a => z0; print *, associated(a), associated(a, z0), size(a), lbound(a)
  a => t(5:4); print *, associated(a), associated(a, t(5:4)), size(a)
  c(1:2,1:2) => t(3:6); print *, c, associated(c)
  nullify(x%link); x%p => t(3:5); y = x; y%link => x
  print *, associated(y%p, x%p), associated(y%link, x), associated(x%link), y%link%p
  y%link%p = 0; print *, t
  pc => ch(1:3:2); pc = 'wxyz'; print *, ch, associated(pc, ch), associated(pc, ch(::2))
  allocate(al(3,4)); al = 1
  row => al(2,:); row = [1,2,3,4]; blk => al(1:3:2,2:3); blk(1,1) = 99
  print *, al, associated(row, al(2,:)), associated(row, al(1,:))
  call sub(row, blk)
  print *, al
  call ptr(a); print *, associated(a), a, lbound(a)
  call tgt(t, a); print *, a
  n1 => t(3); l = associated(n1, t(3)); print *, l, associated(n1, t(4)), n1
  call opt(); call opt(n1); call opt(null())
  a => fun(3); print *, a; deallocate(a)
  print *, size(fun(4)), sum(fun(2))
  allocate(a(2), b(3)); a = 1; b = 2
  call swap(a, b); print *, a, b
  deallocate(a, b)
  call intentin(t)
  call contig(t(1:9:2)); print *, t
contains
  subroutine sub(r, b)
    real, intent(inout) :: r(:), b(:,:)
    r = r * 2; b = b + 0.5
  end subroutine
  subroutine ptr(p)
    integer, pointer, intent(inout) :: p(:)
    p(0:) => t(8:10)
  end subroutine
  subroutine tgt(v, p)
    integer, target, intent(in) :: v(:)
    integer, pointer, intent(out) :: p(:)
    p => v(::4)
  end subroutine
  subroutine opt(p)
    integer, pointer, optional, intent(in) :: p
    if (present(p)) then
      print *, 'there', associated(p)
    else
      print *, 'absent'
    end if
  end subroutine
  function fun(n) result(p)
    integer, intent(in) :: n
    integer, pointer :: p(:)
    allocate(p(n)); p = n
  end function
  subroutine swap(p, q)
    integer, pointer :: p(:), q(:), w(:)
    w => p; p => q; q => w
  end subroutine
  subroutine intentin(p)
    integer, pointer, intent(in) :: p(:)
    print *, p(1:3), lbound(p)
  end subroutine
  subroutine contig(v)
    integer, contiguous, intent(inout) :: v(:)
    v(2) = -v(2)
    print *, is_contiguous(v)
  end subroutine
end program
