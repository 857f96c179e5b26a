! COMMON in modules and free form, with sequence types, arrays with bounds, and mixed declarations.
module shared_state
  implicit none
  integer :: steps
  real :: field(0:3, 2)
  common /state/ steps, field
  save /state/
contains
  subroutine advance
    steps = steps + 1
    field = field + steps
  end subroutine advance
end module shared_state
program in_modules
  use shared_state
  implicit none
  type pair
    sequence
    integer :: i, j
  end type pair
  type(pair) :: p
  real :: w(3)
  common /pairs/ p, w
  steps = 0
  field = 0.5
  call advance
  call legacy
  call advance
  print *, steps, field
  p = pair(1, 2)
  w = (/ 1.0, 2.0, 3.0 /)
  call other
  print *, p, w
contains
  subroutine legacy
    integer :: n
    real :: f(8)
    common /state/ n, f
    n = n * 10
    f(3:6) = -f(3:6)
  end subroutine legacy
end program in_modules
subroutine other
  implicit none
  integer :: i, j
  real :: a, b(2)
  common /pairs/ i, j, a, b
  i = i + 10
  j = j * i
  b = b(2:1:-1)
  a = sum(b)
end subroutine other
