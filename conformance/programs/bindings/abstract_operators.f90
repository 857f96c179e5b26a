! Operators and generics of an abstract type, extended and overridden by its heir
module m
  implicit none
  type, abstract :: base
  contains
    procedure(op_i), deferred :: plus
    procedure(op_s), deferred :: plus_scalar
    generic :: operator(+) => plus, plus_scalar
    procedure :: show => base_show
    generic :: print => show
  end type
  abstract interface
    function op_i(a, b) result(c)
      import base
      class(base), intent(in) :: a, b
      class(base), allocatable :: c
    end function
    function op_s(a, b) result(c)
      import base
      class(base), intent(in) :: a
      real, intent(in) :: b
      class(base), allocatable :: c
    end function
  end interface
  type, extends(base) :: vec
    real, allocatable :: x(:)
  contains
    procedure :: plus => vec_plus
    procedure :: plus_scalar => vec_plus_scalar
    procedure :: show => vec_show
    procedure, private :: show_titled
    generic :: print => show_titled
    procedure, private, pass(b) :: scalar_times
    generic :: operator(*) => scalar_times
    procedure, private :: eq
    generic :: operator(==) => eq
    procedure, private :: unary
    generic :: operator(.norm.) => unary
  end type
contains
  subroutine base_show(self)
    class(base), intent(in) :: self
    print *, 'base'
  end subroutine
  subroutine vec_show(self)
    class(vec), intent(in) :: self
    print '(*(f7.2))', self%x
  end subroutine
  subroutine show_titled(self, title)
    class(vec), intent(in) :: self
    character(*), intent(in) :: title
    write (*, '(a,": ")', advance='no') title
    call self%show()
  end subroutine
  function vec_plus(a, b) result(c)
    class(vec), intent(in) :: a
    class(base), intent(in) :: b
    class(base), allocatable :: c
    select type (b)
    class is (vec)
      allocate(c, source=vec(a%x + b%x))
    end select
  end function
  function vec_plus_scalar(a, b) result(c)
    class(vec), intent(in) :: a
    real, intent(in) :: b
    class(base), allocatable :: c
    allocate(c, source=vec(a%x + b))
  end function
  function scalar_times(a, b) result(c)
    real, intent(in) :: a
    class(vec), intent(in) :: b
    type(vec) :: c
    c%x = a * b%x
  end function
  logical function eq(a, b)
    class(vec), intent(in) :: a, b
    eq = size(a%x) == size(b%x)
    if (eq) eq = all(a%x == b%x)
  end function
  real function unary(a)
    class(vec), intent(in) :: a
    unary = norm2(a%x)
  end function
end module
program p
  use m
  implicit none
  type(vec) :: v, w
  class(base), allocatable :: s
  v = vec([1., 2., 3.])
  w = vec([10., 20., 30.])
  allocate(s, source=v + w)
  call s%print()
  deallocate(s)
  allocate(s, source=v + 0.5)
  call s%show()
  select type (s)
  type is (vec)
    call s%print('titled')
    print *, .norm. s, s == v, v == v
  end select
  v = 2.0 * w
  call v%print('twice')
  print *, .norm. (2.0 * v) == 2 * .norm. v
end program
