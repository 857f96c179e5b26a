! The sun and its giant planets under gravity, moved with the leapfrog scheme.
! Lengths in astronomical units, times in days, masses in solar masses.

module vectors
  implicit none
  integer, parameter :: dp = kind(1.0d0)

  type vector
    real(dp) :: x, y, z
  end type vector

  interface operator(+)
    module procedure add
  end interface
  interface operator(-)
    module procedure subtract, negate
  end interface
  interface operator(*)
    module procedure scale_left
  end interface
  interface operator(.dot.)
    module procedure dot
  end interface
  interface operator(.cross.)
    module procedure cross
  end interface

contains

  elemental function add(a, b) result(c)
    type(vector), intent(in) :: a, b
    type(vector) :: c
    c = vector(a%x + b%x, a%y + b%y, a%z + b%z)
  end function add

  elemental function subtract(a, b) result(c)
    type(vector), intent(in) :: a, b
    type(vector) :: c
    c = vector(a%x - b%x, a%y - b%y, a%z - b%z)
  end function subtract

  elemental function negate(a) result(c)
    type(vector), intent(in) :: a
    type(vector) :: c
    c = vector(-a%x, -a%y, -a%z)
  end function negate

  elemental function scale_left(s, a) result(c)
    real(dp), intent(in) :: s
    type(vector), intent(in) :: a
    type(vector) :: c
    c = vector(s * a%x, s * a%y, s * a%z)
  end function scale_left

  elemental function dot(a, b) result(s)
    type(vector), intent(in) :: a, b
    real(dp) :: s
    s = a%x * b%x + a%y * b%y + a%z * b%z
  end function dot

  elemental function cross(a, b) result(c)
    type(vector), intent(in) :: a, b
    type(vector) :: c
    c = vector(a%y * b%z - a%z * b%y, a%z * b%x - a%x * b%z, a%x * b%y - a%y * b%x)
  end function cross

end module vectors

module bodies
  use vectors
  implicit none

  ! Gauss's gravitational constant, squared
  real(dp), parameter :: gravity = 0.01720209895_dp**2

  type body
    character(len=8) :: name
    real(dp) :: mass
    type(vector) :: position, velocity
  end type body

contains

  pure subroutine accelerations(system, a)
    type(body), intent(in) :: system(:)
    type(vector), intent(out) :: a(:)
    type(vector) :: d
    real(dp) :: cube
    integer :: i, j

    a = vector(0.0_dp, 0.0_dp, 0.0_dp)
    do i = 1, size(system) - 1
      do j = i + 1, size(system)
        d = system(j)%position - system(i)%position
        cube = sqrt(d .dot. d)**3
        a(i) = a(i) + (gravity * system(j)%mass / cube) * d
        a(j) = a(j) - (gravity * system(i)%mass / cube) * d
      end do
    end do
  end subroutine accelerations

  pure function energy(system) result(e)
    type(body), intent(in) :: system(:)
    real(dp) :: e
    type(vector) :: d
    integer :: i, j
    e = sum(0.5_dp * system%mass * (system%velocity .dot. system%velocity))
    do i = 1, size(system) - 1
      do j = i + 1, size(system)
        d = system(j)%position - system(i)%position
        e = e - gravity * system(i)%mass * system(j)%mass / sqrt(d .dot. d)
      end do
    end do
  end function energy

  pure function angular_momentum(system) result(l)
    type(body), intent(in) :: system(:)
    type(vector) :: l
    integer :: i
    l = vector(0.0_dp, 0.0_dp, 0.0_dp)
    do i = 1, size(system)
      l = l + system(i)%mass * (system(i)%position .cross. system(i)%velocity)
    end do
  end function angular_momentum

end module bodies

program nbody
  use bodies
  implicit none
  integer, parameter :: n = 5, steps = 20000
  real(dp), parameter :: dt = 10.0_dp
  type(body) :: system(n)
  type(vector) :: a(n), drift, l
  real(dp) :: first
  integer :: step

  system(1) = body('sun', 1.0_dp, vector(0.0_dp, 0.0_dp, 0.0_dp), vector(0.0_dp, 0.0_dp, 0.0_dp))
  system(2) = planet('jupiter', 1047.35_dp, 5.20_dp, 20.0_dp, 1.3_dp)
  system(3) = planet('saturn', 3497.9_dp, 9.58_dp, 110.0_dp, 2.5_dp)
  system(4) = planet('uranus', 22903.0_dp, 19.2_dp, 250.0_dp, 0.8_dp)
  system(5) = planet('neptune', 19412.0_dp, 30.1_dp, 300.0_dp, 1.8_dp)

  ! let the centre of mass rest
  drift = vector(0.0_dp, 0.0_dp, 0.0_dp)
  do step = 2, n
    drift = drift + system(step)%mass * system(step)%velocity
  end do
  system(1)%velocity = -drift

  first = energy(system)
  call accelerations(system, a)
  do step = 1, steps
    system%velocity = system%velocity + (0.5_dp * dt) * a
    system%position = system%position + dt * system%velocity
    call accelerations(system, a)
    system%velocity = system%velocity + (0.5_dp * dt) * a
    if (mod(step, 4000) == 0) call report(step)
  end do

  do step = 1, n
    print '(a8,3f22.15)', system(step)%name, system(step)%position
  end do
  l = angular_momentum(system)
  print '(a,3es24.16)', 'angular momentum', l
  if (abs(energy(system) / first - 1.0_dp) > 1.0e-5_dp) error stop 'energy is not conserved'

contains

  ! A planet on a circle: one over its mass, radius, longitude, inclination.
  function planet(name, inverse_mass, radius, longitude, inclination) result(p)
    character(len=*), intent(in) :: name
    real(dp), intent(in) :: inverse_mass, radius, longitude, inclination
    type(body) :: p
    real(dp), parameter :: degree = acos(-1.0_dp) / 180.0_dp
    real(dp) :: speed, c, s
    c = cos(longitude * degree)
    s = sin(longitude * degree)
    speed = sqrt(gravity * (1.0_dp + 1.0_dp / inverse_mass) / radius)
    p%name = name
    p%mass = 1.0_dp / inverse_mass
    p%position = vector(radius * c, radius * s, 0.0_dp)
    p%velocity = speed * vector(-s * cos(inclination * degree), c * cos(inclination * degree), sin(inclination * degree))
  end function planet

  subroutine report(step)
    integer, intent(in) :: step
    real(dp) :: now
    now = energy(system)
    print '(f10.1,a,es23.15,a,es10.2)', step * dt / 365.25_dp, ' years: energy', now, ', error', now / first - 1.0_dp
  end subroutine report

end program nbody
