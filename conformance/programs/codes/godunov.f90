! The shock tube of Sod with Rusanov fluxes; primitive and conserved variables as derived types.
module euler
  implicit none
  integer, parameter :: dp = selected_real_kind(15)
  real(dp), parameter :: gamma = 1.4_dp
  type conserved
    real(dp) :: mass, momentum, energy
  end type conserved
  type primitive
    real(dp) :: density, velocity, pressure
  end type primitive
  interface operator(+)
    module procedure add
  end interface
  interface operator(*)
    module procedure times
  end interface
  interface assignment(=)
    module procedure to_primitive, to_conserved
  end interface
contains
  elemental type(conserved) function add(a, b)
    type(conserved), intent(in) :: a, b
    add = conserved(a%mass + b%mass, a%momentum + b%momentum, a%energy + b%energy)
  end function add
  elemental type(conserved) function times(s, a)
    real(dp), intent(in) :: s
    type(conserved), intent(in) :: a
    times = conserved(s * a%mass, s * a%momentum, s * a%energy)
  end function times
  elemental subroutine to_primitive(p, u)
    type(primitive), intent(out) :: p
    type(conserved), intent(in) :: u
    p%density = u%mass
    p%velocity = u%momentum / u%mass
    p%pressure = (gamma - 1) * (u%energy - 0.5_dp * u%momentum**2 / u%mass)
  end subroutine to_primitive
  elemental subroutine to_conserved(u, p)
    type(conserved), intent(out) :: u
    type(primitive), intent(in) :: p
    u%mass = p%density
    u%momentum = p%density * p%velocity
    u%energy = p%pressure / (gamma - 1) + 0.5_dp * p%density * p%velocity**2
  end subroutine to_conserved
  elemental type(conserved) function flux(u)
    type(conserved), intent(in) :: u
    type(primitive) :: p
    p = u
    flux = conserved(u%momentum, u%momentum * p%velocity + p%pressure, (u%energy + p%pressure) * p%velocity)
  end function flux
  elemental real(dp) function speed(u)
    type(conserved), intent(in) :: u
    type(primitive) :: p
    p = u
    speed = abs(p%velocity) + sqrt(gamma * p%pressure / p%density)
  end function speed
end module euler
program godunov
  use euler
  implicit none
  integer, parameter :: n = 80
  type(conserved) :: u(n), f(0:n)
  type(primitive) :: p(n)
  real(dp) :: t, dt, dx, s
  integer :: i, steps
  dx = 1.0_dp / n
  p(:n / 2) = primitive(1.0_dp, 0.0_dp, 1.0_dp)
  p(n / 2 + 1:) = primitive(0.125_dp, 0.0_dp, 0.1_dp)
  u = p
  t = 0
  steps = 0
  do while (t < 0.15_dp)
    dt = min(0.8_dp * dx / maxval(speed(u)), 0.15_dp - t)
    do i = 1, n - 1
      s = max(speed(u(i)), speed(u(i + 1)))
      f(i) = 0.5_dp * (flux(u(i)) + flux(u(i + 1))) + 0.5_dp * s * (u(i) + (-1.0_dp) * u(i + 1))
    end do
    f(0) = flux(u(1))
    f(n) = flux(u(n))
    u = u + (-dt / dx) * (f(1:n) + (-1.0_dp) * f(0:n - 1))
    t = t + dt
    steps = steps + 1
  end do
  p = u
  print *, steps, t
  do i = 4, n, 8
    print '(i4,3f18.14)', i, p(i)
  end do
  print '(2es22.14)', sum(u%mass) * dx, sum(u%energy) * dx
  if (abs(sum(u%mass) * dx - 0.5625_dp) > 1e-12_dp) error stop 'mass'
end program godunov
