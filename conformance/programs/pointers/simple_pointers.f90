! Pointers to variables, elements and sections; association, nullification, allocation through pointers.
program simple_pointers
  implicit none
  integer, target :: a = 1, b = 2, v(10), m(3, 3)
  integer, pointer :: p, q
  integer, pointer :: s(:), t(:, :)
  integer :: i
  nullify (p, q)
  print *, associated(p)
  p => a
  q => p
  q = 10
  print *, a, p, associated(p, a), associated(p, q), associated(q, b)
  q => b
  p = q
  print *, a, b, associated(p, q)
  v = (/ (i, i = 1, 10) /)
  s => v(2:10:3)
  print *, s, size(s), lbound(s)
  s = 0
  s(2) = 55
  print *, v
  m = reshape((/ (i, i = 1, 9) /), (/ 3, 3 /))
  t => m(2:3, :)
  s => t(1, :)
  print *, s, shape(t), sum(t)
  s => m(:, 2)
  t = -t
  print *, s
  p => m(1, 3)
  p = 77
  print *, m(1, :)
  allocate (s(3))
  s = (/ 3, 2, 1 /)
  print *, s, sum(s * s)
  deallocate (s)
  nullify (s)
  print *, associated(s)
  allocate (p)
  p = 5
  q => p
  print *, q, associated(q, p)
  deallocate (p)
  s(0:) => v(1:3)
  print *, lbound(s), ubound(s), s(0)
  t(1:2, 1:5) => v
  print *, t(:, 5), t(2, 1)
  call bump(v(4))
  print *, v(4)
contains
  subroutine bump(x)
    integer, target, intent(inout) :: x
    integer, pointer :: local
    local => x
    local = local + 1000
  end subroutine bump
end program simple_pointers
