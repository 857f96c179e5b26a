! Pointers that begin with a target, by => in their declaration and by DATA (F2018 8.4, 8.6.7).
module settings
  implicit none
  integer, target, save :: store(6) = [1,2,3,4,5,6]
  real, target, save :: scalar = 2.5
  real, pointer :: sp => scalar
  integer, pointer :: third => store(3)
  type t
    integer, pointer :: p(:) => null()
    real, pointer :: r => null()
  end type
  type(t), target, save :: x
end module

subroutine counted(n)
  implicit none
  integer :: n
  integer, target, save :: one
  integer, target, save :: two = 20
  integer, pointer :: w, v => two
  data w /one/
  if (n == 1) then
    w = 5
    v => one
  end if
  v = v + 1
  print *, n, w, one, two, v
end subroutine

program initial_targets
  use settings
  implicit none
  type(t) :: y, z
  integer, pointer :: dp(:)
  real, pointer :: ds
  data dp /null()/
  data ds /scalar/
  print *, third, sp, associated(sp, scalar), associated(third, store(3))
  third = 33
  print *, store
  call counted(1); call counted(2); call counted(3)
  print *, associated(dp), associated(ds, scalar), associated(y%p), associated(y%r)
  z = t(store, scalar)
  print *, z%p, z%r
  x = z
  nullify (z%p)
  print *, associated(x%p, store), associated(z%p), x%r
  call inner
contains
  subroutine inner
    ds = 9
    print *, sp, x%r
  end subroutine
end program
