program components_and_targets
  type t
    integer, allocatable :: a(:)
    type(t), pointer :: next => null()
    real :: w(2,2) = 0.5
  end type
  type(t) :: x, y, arr(3)
  real, pointer :: p(:)
  real, allocatable, target :: big(:,:)
  character(len=5), target :: s1 = 'hello'
  character(len=:), pointer :: d
  integer :: i
  x%a = [1,2,3]
  y = x
  y%a(1) = 10
  print *, x%a, y%a
  arr = x
  arr(2)%a = [7]
  print *, (size(arr(i)%a), i=1,3), arr(1)%w(2,2)
  allocate(big(3,3)); big = 1
  p => big(:,2); p = 5
  print *, big
  deallocate(big)
  d => s1(2:4); d(1:1) = 'E'; print *, s1
  call move_alloc(x%a, arr(1)%a); print *, allocated(x%a), arr(1)%a
end
