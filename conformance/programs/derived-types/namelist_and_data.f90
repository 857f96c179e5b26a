module m
  implicit none
  type pt
    integer :: i = 1
    real :: v(2) = [1.,2.]
    character(3) :: c = 'abc'
    logical :: l = .true.
  end type
  type box
    type(pt) :: p, q(2)
    complex :: z = (1.,2.)
  end type
  integer, protected :: prot = 5
  integer, volatile :: vol = 0
  type(pt), save :: saved
contains
  subroutine setp(n)
    integer, intent(in) :: n
    prot = n
  end subroutine
end module
program namelist_and_data
  use m
  implicit none
  type(box) :: b
  type(pt) :: a(3)
  integer :: k, j
  namelist /nl/ b, a, k
  character(200) :: buf(12)
  type arr
    integer :: n(4)
    real :: x
    character(2) :: s(2)
  end type
  type(arr) :: d, dd(3)
  integer :: grid(3,2)
  data d%n /1,2,3,4/, d%x /2.5/, d%s /'ab','cd'/
  data (dd(j)%x, j=1,3) /1.,2.,3./, ((dd(j)%n(k), k=1,4), j=1,3) /12*7/
  data ((grid(j,k), j=1,3), k=1,2) /1,2,3,4,5,6/
  k = 3
  write(*, nml=nl)
  buf(1) = ' &nl b%p%i = 7, b%q(2)%v = 5.0, 6.0, b%z=(3,4),'
  buf(2) = ' a(2)%c = "xyz", a(3)%i = 9, a(1)%v(2) = 8, b%q(1)%l = F'
  buf(3) = ' a%i = 1 2 3, k=4 /'
  read(buf, nml=nl)
  write(*, nml=nl)
  print *, d, dd%x, dd(2)%n, grid
  call setp(6); print *, prot
  vol = vol + 1; print *, vol
  print *, saved
end program
