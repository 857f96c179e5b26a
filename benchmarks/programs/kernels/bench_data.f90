! Inputs for the kernels, and a digest of their results that shows every bit.
module bench_data
  use iso_fortran_env, only: int64, real64
  implicit none
  private
  public :: dp, fill, digest_of

  integer, parameter :: dp = real64

contains

  ! Values between 0 and 1 from a generator of Park and Miller (1988), the same for everybody.
  subroutine fill(x, seed)
    real(dp), intent(out) :: x(:)
    integer, intent(in) :: seed
    integer(int64) :: state
    integer :: i
    state = seed
    do i = 1, size(x)
      state = mod(48271_int64 * state, 2147483647_int64)
      x(i) = real(state, dp) / 2147483647.0_dp
    end do
  end subroutine fill

  ! Continues a digest with the bits of the values.
  pure function digest_of(before, x) result(digest)
    integer(int64), intent(in) :: before
    real(dp), intent(in) :: x(:)
    integer(int64) :: digest
    integer :: i
    digest = before
    do i = 1, size(x)
      digest = ieor(ishftc(digest, 5), transfer(x(i), digest))
    end do
  end function digest_of

end module bench_data
