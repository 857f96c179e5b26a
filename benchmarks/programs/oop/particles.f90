! Polymorphic lists and type-bound calls: particles of several kinds in a linked list and in an array of pointers.
! The first argument is the number of steps.
module particles
  implicit none
  integer, parameter :: dp = kind(1d0)

  type, abstract :: particle
    real(dp) :: x = 0, v = 0
    class(particle), pointer :: next => null()
  contains
    procedure(force_of), deferred :: force
    procedure :: step
    procedure(energy_of), deferred :: energy
  end type

  abstract interface
    pure real(dp) function force_of(self, t)
      import :: particle, dp
      class(particle), intent(in) :: self
      real(dp), intent(in) :: t
    end function
    pure real(dp) function energy_of(self)
      import :: particle, dp
      class(particle), intent(in) :: self
    end function
  end interface

  type, extends(particle) :: spring
    real(dp) :: k = 1
  contains
    procedure :: force => spring_force
    procedure :: energy => spring_energy
  end type

  type, extends(particle) :: damped
    real(dp) :: c = 0.1_dp
  contains
    procedure :: force => damped_force
    procedure :: energy => damped_energy
  end type

  type, extends(spring) :: driven
    real(dp) :: a = 0.5_dp
  contains
    procedure :: force => driven_force
    procedure :: step => driven_step
  end type

  type :: slot
    class(particle), pointer :: p => null()
  end type
contains
  pure real(dp) function spring_force(self, t)
    class(spring), intent(in) :: self
    real(dp), intent(in) :: t
    spring_force = -self%k * self%x
  end function
  pure real(dp) function damped_force(self, t)
    class(damped), intent(in) :: self
    real(dp), intent(in) :: t
    damped_force = -self%x - self%c * self%v
  end function
  pure real(dp) function driven_force(self, t)
    class(driven), intent(in) :: self
    real(dp), intent(in) :: t
    driven_force = -self%k * self%x + self%a * (t - int(t))
  end function
  pure real(dp) function spring_energy(self)
    class(spring), intent(in) :: self
    spring_energy = 0.5_dp * (self%v**2 + self%k * self%x**2)
  end function
  pure real(dp) function damped_energy(self)
    class(damped), intent(in) :: self
    damped_energy = 0.5_dp * (self%v**2 + self%x**2)
  end function
  subroutine step(self, t, dt)
    class(particle), intent(inout) :: self
    real(dp), intent(in) :: t, dt
    self%v = self%v + dt * self%force(t)
    self%x = self%x + dt * self%v
  end subroutine
  subroutine driven_step(self, t, dt)
    class(driven), intent(inout) :: self
    real(dp), intent(in) :: t, dt
    self%v = self%v + 0.5_dp * dt * self%force(t)
    self%x = self%x + dt * self%v
    self%v = self%v + 0.5_dp * dt * self%force(t + dt)
  end subroutine

  subroutine push(head, p)
    class(particle), pointer, intent(inout) :: head
    class(particle), pointer, intent(in) :: p
    p%next => head
    head => p
  end subroutine
end module

program oop
  use particles
  implicit none
  integer, parameter :: n = 2000
  class(particle), pointer :: head, p
  type(slot) :: all(n)
  integer :: i, j, kinds(3), steps
  integer(8) :: began, rate
  real(dp) :: t, dt, e
  character(32) :: argument

  steps = 20000
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *) steps
  end if
  head => null()
  do i = 1, n
    select case (mod(i * 7, 3))
    case (0)
      allocate(spring :: p)
    case (1)
      allocate(damped :: p)
    case default
      allocate(driven :: p)
    end select
    p%x = i * 0.001_dp
    p%v = 1 - p%x
    call push(head, p)
    all(i)%p => p
  end do
  call start
  dt = 0.001_dp
  do i = 1, steps
    t = i * dt
    p => head
    do while (associated(p))
      call p%step(t, dt)
      p => p%next
    end do
  end do
  call row('type-bound calls along a list')

  call start
  e = 0
  kinds = 0
  do j = 1, steps
    do i = 1, n
      e = e + all(i)%p%energy()
      select type (q => all(i)%p)
      type is (spring)
        kinds(1) = kinds(1) + 1
        e = e + q%k
      type is (damped)
        kinds(2) = kinds(2) + 1
        e = e - q%c
      class is (spring)
        kinds(3) = kinds(3) + 1
      end select
    end do
  end do
  call row('type-bound functions and SELECT TYPE')
  print *, e, kinds
contains
  subroutine start
    call system_clock(began, rate)
  end subroutine

  subroutine row(name)
    character(*), intent(in) :: name
    integer(8) :: now
    call system_clock(now)
    write (0, '(3a,f0.6)') 'seconds ', name, ' ', dble(now - began) / dble(rate)
  end subroutine
end program
