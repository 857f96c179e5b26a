! A dictionary of CLASS(*) values, a visitor, and operators and assignment bound to a type.
module containers
  implicit none
  type :: pair
    character(:), allocatable :: key
    class(*), allocatable :: value
  end type
  type :: dict
    type(pair), allocatable :: items(:)
    integer :: n = 0
  contains
    procedure :: put
    procedure :: get
    procedure :: print => dict_print
    procedure, private :: grow
  end type
  type, abstract :: visitor
  contains
    procedure(visit_i), deferred :: visit
  end type
  abstract interface
    subroutine visit_i(self, key, v)
      import :: visitor
      class(visitor), intent(inout) :: self
      character(*), intent(in) :: key
      class(*), intent(in) :: v
    end subroutine
  end interface
  type, extends(visitor) :: summer
    integer :: total = 0
    real(8) :: rtotal = 0
    integer :: texts = 0
  contains
    procedure :: visit => sum_visit
  end type
  type :: vec
    real :: x(3) = 0
  contains
    procedure, private :: vec_add
    procedure, private :: vec_scale
    procedure, private, pass(v) :: scale_vec
    generic :: operator(+) => vec_add
    generic :: operator(*) => vec_scale, scale_vec
    procedure, private :: vec_set
    generic :: assignment(=) => vec_set
    procedure, private :: dot
    generic :: operator(.dot.) => dot
  end type
contains
  subroutine grow(self)
    class(dict), intent(inout) :: self
    type(pair), allocatable :: more(:)
    integer :: i
    if (.not. allocated(self%items)) then
      allocate(self%items(2))
    else if (self%n == size(self%items)) then
      allocate(more(2 * self%n))
      do i = 1, self%n
        more(i)%key = self%items(i)%key
        call move_alloc(self%items(i)%value, more(i)%value)
      end do
      call move_alloc(more, self%items)
    end if
  end subroutine
  subroutine put(self, key, value)
    class(dict), intent(inout) :: self
    character(*), intent(in) :: key
    class(*), intent(in) :: value
    integer :: i
    do i = 1, self%n
      if (self%items(i)%key == key) then
        deallocate(self%items(i)%value)
        allocate(self%items(i)%value, source=value)
        return
      end if
    end do
    call self%grow()
    self%n = self%n + 1
    self%items(self%n)%key = key
    allocate(self%items(self%n)%value, source=value)
  end subroutine
  function get(self, key) result(p)
    class(dict), intent(in), target :: self
    character(*), intent(in) :: key
    class(*), pointer :: p
    integer :: i
    p => null()
    do i = 1, self%n
      if (self%items(i)%key == key) p => self%items(i)%value
    end do
  end function
  subroutine dict_print(self, v)
    class(dict), intent(in) :: self
    class(visitor), intent(inout) :: v
    integer :: i
    do i = 1, self%n
      call v%visit(self%items(i)%key, self%items(i)%value)
    end do
  end subroutine
  subroutine sum_visit(self, key, v)
    class(summer), intent(inout) :: self
    character(*), intent(in) :: key
    class(*), intent(in) :: v
    select type (v)
    type is (integer)
      self%total = self%total + v
    type is (real(8))
      self%rtotal = self%rtotal + v
    type is (character(*))
      self%texts = self%texts + len(v)
    type is (vec)
      self%rtotal = self%rtotal + sum(v%x)
    end select
    print *, key, self%total, self%rtotal, self%texts
  end subroutine
  function vec_add(a, b) result(c)
    class(vec), intent(in) :: a
    type(vec), intent(in) :: b
    type(vec) :: c
    c%x = a%x + b%x
  end function
  function vec_scale(v, s) result(c)
    class(vec), intent(in) :: v
    real, intent(in) :: s
    type(vec) :: c
    c%x = v%x * s
  end function
  function scale_vec(s, v) result(c)
    real, intent(in) :: s
    class(vec), intent(in) :: v
    type(vec) :: c
    c%x = v%x * s
  end function
  subroutine vec_set(v, r)
    class(vec), intent(inout) :: v
    real, intent(in) :: r
    v%x = r
  end subroutine
  real function dot(a, b)
    class(vec), intent(in) :: a, b
    dot = sum(a%x * b%x)
  end function
end module
program misc
  use containers
  implicit none
  type(dict) :: d, e
  type(summer) :: s
  class(*), pointer :: p
  class(vec), allocatable :: cv
  type(vec) :: u, v, w
  call d%put('one', 1)
  call d%put('pi', 3.14d0)
  call d%put('name', 'Fortran')
  u = 2.0
  call d%put('vec', u)
  call d%put('one', 11)
  call d%print(s)
  p => d%get('one')
  select type (p)
  type is (integer)
    p = p + 100
  end select
  e = d
  p => e%get('one')
  select type (p)
  type is (integer)
    print *, 'copy', p
    p = 0
  end select
  p => d%get('one')
  select type (p)
  type is (integer)
    print *, 'original', p
  end select
  print *, associated(d%get('none'))
  s = summer()
  call e%print(s)
  v = u + u * 0.5
  w = 2.0 * v + u
  print *, v%x, w%x, u .dot. w
  allocate(cv)
  cv = 7.0
  v = cv + u
  print *, v%x, cv .dot. u
end program
