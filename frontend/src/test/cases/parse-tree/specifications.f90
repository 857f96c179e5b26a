module m
  use, intrinsic :: iso_c_binding, only: c_int, c_ptr, operator(==)
  use iso_fortran_env
  use other, only: a => b, operator(.in.) => operator(.out.), assignment(=)
  use third, x => y
  implicit none (type, external)
  private
  public :: f, operator(+), assignment(=), read(formatted)
  integer, parameter :: dp = kind(1.0d0), n = 5
  real(kind=dp), allocatable, dimension(:,:) :: x, y(:)
  real(dp), intent(in out), optional, target :: z(n, 0:*), w(..)
  character(len=*), parameter :: s = "it's", t = 'don''t'
  character*8 name, other*4
  character(5), pointer :: p => null()
  type(c_ptr), value, bind(c, name='foo') :: cp
  class(*), pointer :: any
  type(*) :: star
  type(integer(4)) :: ti
  double precision d(3)
  complex(kind(1d0)) zz
  double complex dc
  logical*1 l1
  byte b1
  integer i/3/, jj(2)/1,2/
  integer, codimension[*] :: co
  real :: coa(10)[2,*]
  procedure(real), pointer :: pf => null()
  procedure(f), pointer, nopass :: pg
  procedure(), pointer :: ph
  procedure(real(8)) :: pi
  type, abstract, public :: shape
    sequence
    private
    integer :: id = 3
    real, dimension(:), allocatable :: c
    procedure(area_i), pointer, pass(self) :: pp => null()
  contains
    private
    procedure(area_i), deferred, public :: area
    procedure, nopass, non_overridable :: g => gimpl, h
    procedure :: k
    generic, public :: operator(+) => g, h
    generic :: foo => k
    generic :: write(formatted) => k
    final :: fin
  end type shape
  type, extends(shape) :: circle
  end type
  type matrix(k, n)
    integer, kind :: k = 4
    integer, len :: n
    real(k) :: d(n)
  end type matrix
  type(matrix(4, :)), allocatable :: mm
  enum, bind(c)
    enumerator :: red = 1, green
    enumerator blue
  end enum
  interface
    module subroutine ms(a)
      real :: a
    end subroutine
    pure real function ff(x) result(r) bind(c)
      import :: dp
      real, value :: x
    end function
  end interface
  interface gen
    module procedure f, g
    procedure :: h
  end interface gen
  interface operator(.dot.)
    module procedure dotit
  end interface operator(.dot.)
  interface assignment(=)
    procedure asg
  end interface
  abstract interface
    function area_i(self) result(r)
      import
      class(shape) :: self
    end function
  end interface
  generic :: gg => f, g
  data x /3*0.0, -1.5, n*2/, (y(i), i=1,3) /1,2,3/, zz /(1.0, -2.0)/
  data ((q(i,j), integer :: i=1,2), j=1,3) / 6*.true. /
  data b / z'ff' /, c / b"1010" /
  namelist /grp/ a, b, c /grp2/ d
  equivalence (a, b(1)), (c, d%e)
  common /blk/ a, b(10) // c, d
  common // e
  common f
  save
  save /blk/, x
  external sub1, sub2
  intrinsic :: sin
  dimension aa(3), bb(4:5)
  allocatable :: all(:)
  pointer ptr(:), ptr2
  pointer (ip, pointee), (ip2, pointee2(10))
  target :: tg
  volatile v
  asynchronous :: as
  protected :: pr
  bind(c) :: bc
  bind(c, name="x") /blk/
  contiguous :: cc
  codimension cod[*]
  value vv
  optional oo
  intent(in) ii
  intent(inout) :: iio
  parameter (aaa = 1, bbb = 2)
  implicit real(a-h, o-z), integer(kind=8)(i-n), character*4 (x), type(t) (z)
contains
  elemental impure function f(x) result(r)
    real, intent(in) :: x
    real r
    r = x
  end function f
  recursive subroutine s(a, *, b) bind(c, name="s_")
    return 1
    entry e2(a) 
  end subroutine
  integer(8) pure function g()
    g = 1
  end
  module procedure mp
    x = 1
  end procedure mp
end module m
