program misc18
  implicit none
  integer, target :: a(3,4) = 0
  integer, pointer :: p(:,:)
  integer :: i, n, s(2)
  integer, allocatable :: sd(:)
  real :: r(3)
  character(20) :: c
  p => a(1:3:2,:)
  print *, is_contiguous(a), is_contiguous(p), is_contiguous(a(:,2)), rank(a), rank(1), storage_size(a), storage_size('abc'), storage_size(1d0,8)
  print *, shape(a), shape(1), size(a), size(a,1), lbound(a), ubound(a,2), shape(a,kind=8)
  call random_init(.true., .true.)
  call random_seed(size=n)
  print *, n
  allocate(sd(n))
  sd = [(i,i=1,n)]
  call random_seed(put=sd)
  call random_number(r)
  print *, r
  call random_seed(get=sd)
  print *, sd
  call random_seed(put=sd(:n))
  call random_number(r(1))
  print *, r(1)
  print *, sizeof(a), sizeof(1d0), sizeof('abc')
  print *, transfer(1.0, 1), transfer([1,2], 1_8), transfer('abcd', 1), transfer([1.0,2.0],[1_1]), transfer(1_8, ['a'], 4)
  print *, command_argument_count()
  call get_command_argument(1, c, status=i)
  print *, i, len_trim(c)
  print *, new_line('a') == char(10), ichar(new_line('x'))
  print *, associated(p), associated(p,a), allocated(sd)
end program
