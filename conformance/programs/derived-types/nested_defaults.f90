program nested_defaults
  implicit none
  type v
    real :: x = 0, y = 0
    integer :: k(2) = [1,2]
  end type
  type b
    type(v) :: c = v(1.,2.)
    type(v) :: d(2) = [v(3.,4.), v(5.,6.,[7,8])]
    type(v) :: e
    integer :: n = 9
  end type
  type o
    type(b) :: bb = b(n=3)
    character(3) :: s = 'abc'
  end type
  type(b) :: p
  type(b), allocatable :: q(:)
  type(o) :: r, rr(2)
  type(o), save :: sv
  allocate(q(2))
  print *, p%c%x, p%c%y, p%d%x, p%d(2)%k, p%e%x, p%n
  print *, q(2)%c%y, q(1)%d(1)%x
  print *, r%bb%c%x, r%bb%n, rr(2)%bb%d(2)%y, sv%bb%n, sv%s
  call sub(p)
  print *, p%c%x, p%d(1)%y
contains
  subroutine sub(a)
    type(b), intent(out) :: a
    print *, a%c%x
  end subroutine
end program
