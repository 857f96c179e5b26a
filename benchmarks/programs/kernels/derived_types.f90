! Loops over an array of derived types with vector components.
module derived_types
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 20000
  type :: body
    real(dp) :: position(3), velocity(3)
    real(dp) :: mass
    integer :: kind
  end type body
  type(body) :: start(n), bodies(n)
  real(dp) :: energy
contains
  subroutine prepare()
    real(dp) :: r(7)
    integer :: i
    do i = 1, n
      call fill(r, i)
      start(i) = body(r(1:3), r(4:6), 1 + r(7), mod(i, 3))
    end do
  end subroutine prepare
  subroutine kernel()
    integer :: i
    do i = 1, n
      bodies(i) = start(i)
    end do
    call drift(bodies, 0.01_dp)
    energy = kinetic(bodies)
  end subroutine kernel
  subroutine drift(b, dt)
    type(body), intent(inout) :: b(:)
    real(dp), intent(in) :: dt
    integer :: i, k
    do i = 1, size(b)
      do k = 1, 3
        b(i)%position(k) = b(i)%position(k) + dt * b(i)%velocity(k)
      end do
      if (b(i)%kind == 1) b(i)%velocity(3) = b(i)%velocity(3) - 9.81_dp * dt
    end do
  end subroutine drift
  function kinetic(b) result(sum)
    type(body), intent(in) :: b(:)
    real(dp) :: sum
    integer :: i
    sum = 0
    do i = 1, size(b)
      sum = sum + 0.5_dp * b(i)%mass * (b(i)%velocity(1)**2 + b(i)%velocity(2)**2 + b(i)%velocity(3)**2)
    end do
  end function kinetic
  function digest() result(bits)
    integer(int64) :: bits
    integer :: i
    bits = digest_of(0_int64, [energy])
    do i = 1, n
      bits = digest_of(bits, bodies(i)%position)
      bits = digest_of(bits, bodies(i)%velocity)
    end do
  end function digest
end module derived_types
