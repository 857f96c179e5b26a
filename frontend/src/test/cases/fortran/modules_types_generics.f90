module kinds
  use, intrinsic :: iso_fortran_env, only: dp => real64, output_unit
  implicit none
  private
  public :: dp, vec, operator(+), operator(.dot.), assignment(=), norm, show, output_unit
  type :: vec
    real(dp) :: x = 0, y = 0
    integer :: tags(3) = [1,2,3]
    character(len=4) :: name = 'none'
  end type
  type, public :: node
    integer :: value
    type(node), pointer :: next => null()
    real, allocatable :: data(:,:)
  end type node
  interface operator(+)
    module procedure add
  end interface
  interface operator(.dot.)
    procedure dot
  end interface
  interface assignment(=)
    module procedure from_int
  end interface
  interface norm
    module procedure norm_v, norm_r
  end interface
  integer, parameter :: table(2,2) = reshape([1,2,3,4],[2,2])
  real(dp), save :: total = 0
  character(*), parameter :: names(*) = ['ab','cd','ef']
  enum, bind(c)
    enumerator :: red = 3, green, blue
  end enum
  public :: red, green, blue, table, names
contains
  elemental function add(a, b) result(c)
    type(vec), intent(in) :: a, b
    type(vec) :: c
    c%x = a%x + b%x
    c%y = a%y + b%y
  end function
  pure real(dp) function dot(a, b)
    type(vec), intent(in) :: a, b
    dot = a%x*b%x + a%y*b%y
  end function
  subroutine from_int(v, i)
    type(vec), intent(out) :: v
    integer, intent(in) :: i
    v = vec(x=i, y=real(i, dp))
  end subroutine
  real(dp) function norm_v(v)
    type(vec), intent(in) :: v
    norm_v = sqrt(v .dot. v)
  end function
  real(dp) function norm_r(a) result(r)
    real(dp), intent(in) :: a(:)
    r = sqrt(sum(a**2))
  end function
  recursive subroutine show(n, depth, out)
    type(node), pointer, intent(in) :: n
    integer, intent(in) :: depth
    integer, optional, intent(in) :: out
    integer :: u
    u = output_unit
    if (present(out)) u = out
    if (.not. associated(n)) return
    write(u, '(a,i0)') repeat(' ', depth), n%value
    call show(n%next, depth+1, out=u)
  end subroutine
end module

program main
  use kinds, v2 => vec
  use kinds, only: node
  implicit none
  type(v2) :: a, b, c(3)
  type(node), pointer :: head, p
  integer :: i, j, ios, n
  real, target :: t(10,10)
  real, pointer :: row(:), m(:,:)
  complex :: z
  real(dp) :: r(4)
  character(len=:), allocatable :: s
  character(20) :: buf
  logical :: flag
  namelist /opts/ i, r, buf
  real :: f, x
  real, intrinsic :: sin
  f(x) = x*x + 1
  a = 3
  b = v2(1.0_dp, y=2)
  c = a + [b, b, a]
  c(2)%tags(2:) = 0
  c%x = [(real(i,dp), i=1,3)]
  print *, a .dot. b, norm(a), norm([1.0_dp,2.0_dp]), c(1)%name(2:3), f(2.0)
  allocate(head); head%value = 1
  allocate(p, source=head)
  head%next => p
  allocate(head%data(3,0:4), stat=ios)
  call show(depth=0, n=head)
  row => t(3,:)
  m(0:,1:) => t
  m(1:5,1:20) => t
  nullify(p)
  s = 'hello'
  s = s // ' world'
  z = (1.0, 2.0)
  z%re = 3
  print *, z%im, s(:3), len(s)
  associate (q => t(1:5,2), w => i+1)
    q = w
    q(2) = 5
  end associate
  outer: do i = 1, 10
    do concurrent (j = 1:10, i /= j)
      t(i,j) = i*j
    end do
    block
      integer :: k
      k = i
      if (k > 5) exit outer
      if (k == 3) cycle outer
    end block
  end do outer
  where (t > 0)
    t = sqrt(t)
  elsewhere (t < -1)
    t = 0
  elsewhere
    t = 1
  end where
  forall (i=1:10, j=1:10, t(i,j) > 2) t(i,j) = t(j,i)
  select case (s)
  case ('a':'c'); n = 1
  case ('hello'); n = 2
  case default; n = 3
  end select
  select case (n)
  case (:0); print *, 'neg'
  case (1,3:5); print *, 'some'
  end select
  read(*, nml=opts, iostat=ios)
  write(buf, '(i5)') n
  read(buf, *, end=100, err=100) n
  open(newunit=n, file='x', status='old', iostat=ios)
  inquire(unit=n, opened=flag, exist=flag)
  close(n)
100 continue
  print '(3(i2,1x))', [1,2,3]
  print *, red, blue, table(2,1), names(2), 'abc'(2:2), "ABC"(n:n)
  call apply(sin, 1.0)
  call apply(f2, 1.0)
  print *, merge(1, 2, flag), ubound(t, 1), size(names), kind(r), shape(t)
  print *, count(t > 0, dim=1), sum(t, mask=t>1), maxloc(t), any(t > 0, 1), transfer(z, [0.0])
  stop 3
contains
  subroutine apply(g, y)
    interface
      real function g(x)
        real, intent(in) :: x
      end function
    end interface
    real, intent(in) :: y
    print *, g(y)
  end subroutine
  real function f2(x)
    real, intent(in) :: x
    f2 = x
  end function
end program
