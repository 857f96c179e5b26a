! An abstract integrator with strategies; systems of equations as polymorphic vectors with bound operators
module vectors
  implicit none
  type, abstract :: state
  contains
    procedure(derivative_i), deferred :: derivative
    procedure(scale_i), deferred, pass(a) :: scaled
    procedure(add_i), deferred :: added
    procedure(assign_i), deferred :: assigned
    procedure(norm_i), deferred :: norm
    generic :: operator(*) => scaled
    generic :: operator(+) => added
    generic :: assignment(=) => assigned
  end type
  abstract interface
    function derivative_i(self, t) result(d)
      import state
      class(state), intent(in) :: self
      real(8), intent(in) :: t
      class(state), allocatable :: d
    end function
    function scale_i(s, a) result(b)
      import state
      real(8), intent(in) :: s
      class(state), intent(in) :: a
      class(state), allocatable :: b
    end function
    function add_i(self, other) result(b)
      import state
      class(state), intent(in) :: self, other
      class(state), allocatable :: b
    end function
    subroutine assign_i(self, other)
      import state
      class(state), intent(inout) :: self
      class(state), intent(in) :: other
    end subroutine
    real(8) function norm_i(self)
      import state
      class(state), intent(in) :: self
    end function
  end interface

  type, extends(state) :: oscillator
    real(8) :: x = 1, v = 0
    real(8) :: omega = 1
  contains
    procedure :: derivative => oscillator_d
    procedure, pass(a) :: scaled => oscillator_s
    procedure :: added => oscillator_a
    procedure :: assigned => oscillator_c
    procedure :: norm => oscillator_n
  end type

  type, extends(state) :: chain
    real(8), allocatable :: q(:)
  contains
    procedure :: derivative => chain_d
    procedure, pass(a) :: scaled => chain_s
    procedure :: added => chain_a
    procedure :: assigned => chain_c
    procedure :: norm => chain_n
  end type
contains
  function oscillator_d(self, t) result(d)
    class(oscillator), intent(in) :: self
    real(8), intent(in) :: t
    class(state), allocatable :: d
    type(oscillator), allocatable :: mine
    allocate(mine)
    mine%x = self%v
    mine%v = -self%omega**2 * self%x + 0.1d0 * cos(t)
    mine%omega = self%omega
    call move_alloc(mine, d)
  end function
  function oscillator_s(s, a) result(b)
    real(8), intent(in) :: s
    class(oscillator), intent(in) :: a
    class(state), allocatable :: b
    allocate(b, source=oscillator(s * a%x, s * a%v, a%omega))
  end function
  function oscillator_a(self, other) result(b)
    class(oscillator), intent(in) :: self
    class(state), intent(in) :: other
    class(state), allocatable :: b
    select type (other)
    class is (oscillator)
      allocate(b, source=oscillator(self%x + other%x, self%v + other%v, self%omega))
    class default
      error stop 'mixed'
    end select
  end function
  subroutine oscillator_c(self, other)
    class(oscillator), intent(inout) :: self
    class(state), intent(in) :: other
    select type (other)
    class is (oscillator)
      self%x = other%x
      self%v = other%v
      self%omega = other%omega
    end select
  end subroutine
  real(8) function oscillator_n(self) result(n)
    class(oscillator), intent(in) :: self
    n = sqrt(self%x**2 + self%v**2)
  end function

  function chain_d(self, t) result(d)
    class(chain), intent(in) :: self
    real(8), intent(in) :: t
    class(state), allocatable :: d
    integer :: n
    n = size(self%q)
    allocate(chain :: d)
    select type (d)
    type is (chain)
      allocate(d%q(n))
      d%q(1) = -self%q(1)
      d%q(2:) = self%q(:n-1) - self%q(2:) * (1 + 0.01d0 * t)
    end select
  end function
  function chain_s(s, a) result(b)
    real(8), intent(in) :: s
    class(chain), intent(in) :: a
    class(state), allocatable :: b
    allocate(b, source=chain(s * a%q))
  end function
  function chain_a(self, other) result(b)
    class(chain), intent(in) :: self
    class(state), intent(in) :: other
    class(state), allocatable :: b
    allocate(b, source=self)
    select type (b)
    type is (chain)
      select type (other)
      class is (chain)
        b%q = b%q + other%q
      end select
    end select
  end function
  subroutine chain_c(self, other)
    class(chain), intent(inout) :: self
    class(state), intent(in) :: other
    select type (other)
    class is (chain)
      self%q = other%q
    end select
  end subroutine
  real(8) function chain_n(self) result(n)
    class(chain), intent(in) :: self
    n = norm2(self%q)
  end function
end module

module strategies
  use vectors
  implicit none
  type, abstract :: strategy
    integer :: evaluations = 0
  contains
    procedure(step_i), deferred :: step
    procedure, nopass :: order => no_order
    procedure :: describe
  end type
  abstract interface
    subroutine step_i(self, y, t, h)
      import strategy, state
      class(strategy), intent(inout) :: self
      class(state), allocatable, intent(inout) :: y
      real(8), intent(in) :: t, h
    end subroutine
  end interface
  type, extends(strategy) :: euler
  contains
    procedure :: step => euler_step
    procedure, nopass :: order => first_order
  end type
  type, extends(strategy) :: rk4
  contains
    procedure :: step => rk4_step
    procedure, nopass :: order => fourth_order
  end type
  type :: integrator
    class(state), allocatable :: y
    class(strategy), allocatable :: how
    real(8) :: t = 0
  contains
    procedure :: advance
  end type
contains
  integer function no_order()
    no_order = 0
  end function
  integer function first_order()
    first_order = 1
  end function
  integer function fourth_order()
    fourth_order = 4
  end function
  subroutine describe(self)
    class(strategy), intent(in) :: self
    select type (self)
    class is (euler)
      print '(a,i0,a,i0)', 'euler of order ', self%order(), ' evaluations ', self%evaluations
    class is (rk4)
      print '(a,i0,a,i0)', 'rk4 of order ', self%order(), ' evaluations ', self%evaluations
    end select
  end subroutine
  subroutine euler_step(self, y, t, h)
    class(euler), intent(inout) :: self
    class(state), allocatable, intent(inout) :: y
    real(8), intent(in) :: t, h
    y = y + h * y%derivative(t)
    self%evaluations = self%evaluations + 1
  end subroutine
  subroutine rk4_step(self, y, t, h)
    class(rk4), intent(inout) :: self
    class(state), allocatable, intent(inout) :: y
    real(8), intent(in) :: t, h
    class(state), allocatable :: k1, k2, k3, k4, at
    allocate(k1, source=y%derivative(t))
    allocate(at, source=y + (h/2) * k1)
    allocate(k2, source=at%derivative(t + h/2))
    at = y + (h/2) * k2
    allocate(k3, source=at%derivative(t + h/2))
    at = y + h * k3
    allocate(k4, source=at%derivative(t + h))
    y = y + (h/6) * (k1 + 2d0 * k2 + 2d0 * k3 + k4)
    self%evaluations = self%evaluations + 4
  end subroutine
  subroutine advance(self, steps, h)
    class(integrator), intent(inout) :: self
    integer, intent(in) :: steps
    real(8), intent(in) :: h
    integer :: i
    do i = 1, steps
      call self%how%step(self%y, self%t, h)
      self%t = self%t + h
    end do
  end subroutine
end module

program integrate
  use strategies
  implicit none
  type(integrator) :: jobs(4)
  integer :: i
  allocate(jobs(1)%y, source=oscillator(omega=2d0))
  allocate(jobs(2)%y, source=jobs(1)%y)
  do i = 3, 4
    allocate(jobs(i)%y, source=chain([1d0, 0d0, 0d0]))
  end do
  allocate(jobs(3)%how, source=euler())
  allocate(jobs(4)%how, source=rk4(evaluations=100))
  allocate(euler :: jobs(1)%how)
  allocate(rk4 :: jobs(2)%how)
  do i = 1, 4
    call jobs(i)%advance(20, 0.05d0)
    call jobs(i)%how%describe()
    print '(f8.4,es22.14)', jobs(i)%t, jobs(i)%y%norm()
  end do
end program
