! The heat equation on a square plate, solved with the alternating direction
! implicit scheme of Peaceman and Rachford: each half step solves tridiagonal
! systems along one direction.  The computed decay of the lowest mode is
! compared with the exact one.

module kinds
  implicit none
  integer, parameter :: dp = selected_real_kind(15, 300)
end module kinds

module tridiagonal
  use kinds, only: dp
  implicit none
  private
  public :: solve_tridiagonal
contains

  ! Thomas algorithm for a matrix with constant diagonals off, main, off.
  subroutine solve_tridiagonal(main, off, rhs, x)
    real(dp), intent(in) :: main, off
    real(dp), intent(in) :: rhs(:)
    real(dp), intent(out) :: x(:)
    real(dp) :: factor(size(rhs)), pivot
    integer :: k, n

    n = size(rhs)
    pivot = main
    x(1) = rhs(1) / pivot
    do k = 2, n
      factor(k) = off / pivot
      pivot = main - off * factor(k)
      x(k) = (rhs(k) - off * x(k-1)) / pivot
    end do
    do k = n - 1, 1, -1
      x(k) = x(k) - factor(k+1) * x(k+1)
    end do
  end subroutine solve_tridiagonal

end module tridiagonal

module plate
  use kinds, only: dp
  use tridiagonal
  implicit none
  private
  public :: plate_type, create, destroy, advance, mean_temperature

  real(dp), parameter, public :: pi = 3.14159265358979323846_dp

  ! Interior points only; the temperature at the edges is zero.
  type plate_type
    integer :: n = 0
    real(dp) :: spacing = 0.0_dp
    real(dp) :: conductivity = 1.0_dp
  end type plate_type

  interface create
    module procedure create_sine
  end interface create

contains

  subroutine create_sine(p, u, n, conductivity)
    type(plate_type), intent(out) :: p
    real(dp), allocatable, intent(out) :: u(:,:)
    integer, intent(in) :: n
    real(dp), intent(in), optional :: conductivity
    integer :: i, j

    p%n = n
    p%spacing = 1.0_dp / real(n + 1, dp)
    if (present(conductivity)) p%conductivity = conductivity
    allocate (u(n, n))
    do j = 1, n
      do i = 1, n
        u(i, j) = sin(pi * i * p%spacing) * sin(pi * j * p%spacing)
      end do
    end do
  end subroutine create_sine

  subroutine destroy(p, u)
    type(plate_type), intent(inout) :: p
    real(dp), allocatable, intent(inout) :: u(:,:)
    if (allocated(u)) deallocate (u)
    p%n = 0
  end subroutine destroy

  subroutine advance(p, u, dt)
    type(plate_type), intent(in) :: p
    real(dp), intent(inout) :: u(:,:)
    real(dp), intent(in) :: dt
    real(dp), allocatable :: rhs(:,:)
    real(dp) :: r
    integer :: i, j, n

    n = p%n
    r = 0.5_dp * p%conductivity * dt / p%spacing**2
    allocate (rhs(n, n))

    ! implicit in i, explicit in j
    rhs = (1.0_dp - 2.0_dp * r) * u
    rhs(:, 2:) = rhs(:, 2:) + r * u(:, :n-1)
    rhs(:, :n-1) = rhs(:, :n-1) + r * u(:, 2:)
    do j = 1, n
      call solve_tridiagonal(1.0_dp + 2.0_dp * r, -r, rhs(:, j), u(:, j))
    end do

    ! implicit in j, explicit in i
    rhs = (1.0_dp - 2.0_dp * r) * u
    rhs(2:, :) = rhs(2:, :) + r * u(:n-1, :)
    rhs(:n-1, :) = rhs(:n-1, :) + r * u(2:, :)
    do i = 1, n
      call solve_tridiagonal(1.0_dp + 2.0_dp * r, -r, rhs(i, :), u(i, :))
    end do

    deallocate (rhs)
  end subroutine advance

  pure function mean_temperature(u) result(mean)
    real(dp), intent(in) :: u(:,:)
    real(dp) :: mean
    mean = sum(u) / real(size(u), dp)
  end function mean_temperature

end module plate

program heat
  use kinds
  use plate
  implicit none
  type(plate_type) :: p
  real(dp), allocatable :: u(:,:)
  real(dp), parameter :: dt = 0.5e-3_dp
  integer, parameter :: steps = 200
  real(dp) :: start, exact
  integer :: step

  call create(p, u, n=63, conductivity=1.0_dp)
  start = maxval(u)
  print '(a,i0,a,i0)', 'plate of ', size(u, 1), ' x ', size(u, 2)
  print '(a6,3a24)', 'step', 'mean', 'maximum', 'exact maximum'
  do step = 0, steps
    if (step > 0) call advance(p, u, dt)
    if (mod(step, 40) == 0) then
      exact = start * exp(-2.0_dp * pi**2 * dt * step)
      print '(i6,3es24.15)', step, mean_temperature(u), maxval(u), exact
    end if
  end do
  exact = start * exp(-2.0_dp * pi**2 * dt * steps)
  if (abs(maxval(u) - exact) > 1.0e-2_dp * exact) error stop 'the decay is wrong'
  call destroy(p, u)
end program heat
