! Assignment to allocatables: allocation, change of shape, kept bounds, deferred length, components.
program automatic_reallocation
  implicit none
  integer, allocatable :: v(:), m(:, :), s
  character(len=:), allocatable :: t, u(:)
  integer :: i
  v = (/ 1, 2, 3 /)
  print *, v, lbound(v)
  v = (/ v, 4, 5 /)
  print *, v, size(v)
  v = v(2:4)
  print *, v
  deallocate (v)
  allocate (v(-1:1))
  v = (/ 7, 8, 9 /)
  print *, v, lbound(v)
  v = v * 2
  print *, lbound(v), v
  v(:) = 1
  print *, lbound(v), v
  v = [integer ::]
  print *, size(v), allocated(v)
  do i = 1, 5
    v = [v, i * i]
  end do
  print *, v
  m = reshape(v(:4), (/ 2, 2 /))
  m = reshape([m, m], (/ 4, 2 /))
  print *, shape(m), m
  s = 5
  s = s + 1
  print *, s, allocated(s)
  t = 'abc'
  t = t // t // '!'
  print *, t, len(t)
  t(2:3) = 'ZZ'
  t = ''
  print *, len(t), '[' // t // ']'
  allocate (character(len=4) :: u(2))
  u = (/ 'abcd', 'efgh' /)
  print *, u, len(u)
  v = pack(v, mod(v, 2) == 1)
  print *, v
end program automatic_reallocation
