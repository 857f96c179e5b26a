program components
  implicit none
  type t
    integer :: i = 1
    real :: x = 2.5
    complex :: z = (1.,2.)
    character(5) :: c = 'abcde'
    logical :: l = .true.
    real :: v(3) = [1.,2.,3.]
    real :: w(2,2) = 0
  end type
  type(t), target :: s, a(4)
  type(t), pointer :: ps, pa(:)
  real, pointer :: p, pv(:), pw(:,:)
  integer, pointer :: ip, ipa(:)
  complex, pointer :: zp
  character(5), pointer :: cp
  character(:), pointer :: dp
  character(2), pointer :: c2
  logical, pointer :: lp
  p => s%x; p = 7; print *, s%x
  ip => s%i; ip = 5; print *, s%i
  zp => s%z; zp = (3.,4.); print *, s%z
  cp => s%c; cp = 'xyz'; print *, s%c, '|'
  c2 => s%c(2:3); c2 = '--'; print *, s%c
  dp => s%c(1:4); print *, len(dp), dp
  lp => s%l; lp = .false.; print *, s%l
  pv => s%v; pv = pv*2; print *, s%v
  pv => s%v(1:3:2); print *, pv; pv(2) = 50; print *, s%v
  pw => s%w; pw(1,2) = 3; print *, s%w
  p => s%v(2); p = -1; print *, s%v
  p => a(3)%x; p = 11; print *, a%x
  pv => a(2)%v; pv = 0; print *, a(2)%v, a(1)%v
  ps => a(4); ps%x = 4; p => ps%x; p = p + 1; print *, a(4)%x
  pa => a(1:4:2); pa%i = 9; print *, a%i
  p => pa(2)%x; print *, p, associated(p, a(3)%x), associated(p, a(1)%x)
  pv => pa(2)%v; print *, associated(pv, a(3)%v), associated(pv, a(3)%v(1:2))
  allocate(ps)
  p => ps%x; print *, p
  deallocate(ps)
end program
