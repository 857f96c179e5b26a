! Module variables keep their values; initialization of all sorts; PRIVATE and PROTECTED data.
module generator
  implicit none
  private
  integer, parameter :: k8 = selected_int_kind(18)
  integer(k8), save :: state = 12345_k8
  integer, public, protected :: drawn = 0
  real, public :: history(5) = 0.0
  public :: seed, uniform
contains
  subroutine seed(n)
    integer, intent(in) :: n
    state = n
    drawn = 0
  end subroutine seed
  real function uniform()
    state = mod(16807_k8 * state, 2147483647_k8)
    drawn = drawn + 1
    uniform = real(state) / 2147483647.0
    history = (/ history(2:), uniform /)
  end function uniform
end module generator
program module_state
  use generator
  implicit none
  real :: total, x
  integer :: i, bins(4)
  do i = 1, 3
    x = uniform()
    print '(i3,f12.8)', drawn, x
  end do
  call seed(777)
  total = 0
  bins = 0
  do i = 1, 1000
    x = uniform()
    total = total + x
    bins(int(4 * x) + 1) = bins(int(4 * x) + 1) + 1
  end do
  print *, drawn, total / 1000
  print *, bins, sum(bins)
  print '(5f10.6)', history
  if (abs(total / 1000 - 0.5) > 0.05) error stop 'not uniform'
end program module_state
