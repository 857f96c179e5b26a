program pointers_to_sections
  implicit none
  type u
    real :: x = 1, y = 2
    integer :: n(2) = [7,8]
  end type
  type t
    integer :: i = 1
    real :: x = 2.5
    complex(8) :: z = (1.,2.)
    character(5) :: c = 'abcde'
    type(u) :: u1
    type(u) :: us(2)
  end type
  type(t), target :: a(4), b(2,3)
  type(t), pointer :: pt(:)
  real, pointer :: p(:), p2(:,:)
  integer, pointer :: ip(:)
  complex(8), pointer :: zp(:)
  real(8), pointer :: rp(:)
  character(5), pointer :: cp(:)
  type(u), pointer :: up(:)
  integer :: k
  do k = 1, 4
    a(k)%i = k; a(k)%x = k*1.5; a(k)%z = cmplx(k,-k,8); write(a(k)%c,'(i5)') k
    a(k)%u1%x = k*10; a(k)%us(2)%y = k*100; a(k)%us(1)%n(2) = k
  end do
  p => a%x; print *, p; p = p + 1; print *, a%x
  p => a(4:1:-2)%x; print *, p, size(p)
  ip => a(:)%i; ip(2) = 22; print *, a%i
  zp => a%z; zp(1) = (0.,1.); print *, a%z
  rp => a%z%im; rp = 5; print *, a%z
  cp => a(2:3)%c; print *, cp; cp(1) = 'hello'; print *, a%c
  p => a%u1%x; print *, p; p(4) = -4; print *, a%u1%x
  p => a%us(2)%y; print *, p
  ip => a(:)%us(1)%n(2); print *, ip
  up => a%u1; up%y = 3; print *, a%u1%y
  up => a(2)%us; print *, up%y
  up => a(::2)%us(2); print *, up%y
  p2 => b(2:1:-1,1:3:2)%x; print *, shape(p2), p2
  p2(1,2) = 77; print *, b%x
  k = 5
  p => a(k:4)%x; print *, size(p), associated(p)
  allocate(pt(3))
  p => pt%x; p = [1,2,3]; print *, pt%x
  p => pt(2:)%x; call s(p); print *, pt%x
  call s(a%x); print *, a%x
  call e(a%x, 4); print *, a%x
  call s(a(1:3:2)%us(1)%x); print *, a%us(1)%x
contains
  subroutine s(x)
    real, intent(inout) :: x(:)
    x = x * 2
  end subroutine
  subroutine e(x, n)
    integer, intent(in) :: n
    real, intent(inout) :: x(n)
    x = x - 1
  end subroutine
end program
