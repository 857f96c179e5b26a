program strided_targets
  implicit none
  real, target :: x(5) = [1,2,3,4,5]
  real, pointer :: p(:), q
  type node
    integer :: val
    type(node), pointer :: left => null(), right => null()
  end type
  type(node), pointer :: root
  character(5), target :: names(4) = ['one  ','two  ','three','four ']
  character(5), pointer :: cp(:)
  character(:), pointer :: dp(:), dq(:)
  character(2), pointer :: c2(:)
  complex, target :: z(3) = [(1.,2.),(3.,4.),(5.,6.)]
  real, pointer :: re(:), im(:)
  integer :: i
  type ptrarr
    real, pointer :: a(:)
  end type
  type(ptrarr) :: rows(3)
  real, target :: mat(3,4)
  real, pointer :: pm(:,:), col(:)
  mat = reshape([(i,i=1,12)], [3,4])
  do i = 1, 3
    rows(i)%a => mat(i,:)
  end do
  print *, rows(2)%a, rows(3)%a(2)
  rows(2)%a(3) = 100
  print *, mat
  pm => mat(3:1:-1, ::2)
  print *, pm, shape(pm)
  col => pm(:,2)
  col = 0
  print *, mat
  print *, sum(pm), maxval(pm,1)
  p => x(5:1:-1)
  print *, p, p(2:4)
  p(1:3) = p(3:5)
  print *, x
  q => p(2); q = 77; print *, x
  cp => names(4:1:-1); print *, cp
  cp(1)(2:3) = '**'; print *, names
  c2 => names(:)(1:2); print *, c2; c2(2) = 'AB'; print *, names
  allocate(character(3) :: dp(2)); dp = ['abc','def']; print *, dp, len(dp)
  dq => dp; dq(1) = 'xyz'; print *, dp, associated(dq, dp); deallocate(dp)
  dp => names(2:3); print *, dp, len(dp), size(dp)
  re => z%re; im => z(::2)%im
  re = re*10; im = -im; print *, z
  nullify(root)
  do i = 1, 7
    call insert(root, mod(i*5, 8))
  end do
  call walk(root)
  print *
  call kill(root)
  print *, associated(root)
contains
  recursive subroutine insert(t, v)
    type(node), pointer :: t
    integer, intent(in) :: v
    if (.not. associated(t)) then
      allocate(t)
      t%val = v
    else if (v < t%val) then
      call insert(t%left, v)
    else
      call insert(t%right, v)
    end if
  end subroutine
  recursive subroutine walk(t)
    type(node), pointer, intent(in) :: t
    if (.not. associated(t)) return
    call walk(t%left)
    write (*, '(i3)', advance='no') t%val
    call walk(t%right)
  end subroutine
  recursive subroutine kill(t)
    type(node), pointer :: t
    if (.not. associated(t)) return
    call kill(t%left); call kill(t%right)
    deallocate(t)
  end subroutine
end program
