! Allocatable module variables used by a small simulation: random walk histogram that grows.
module store
  implicit none
  integer, parameter :: wp = kind(1d0)
  real(wp), allocatable :: samples(:), matrix(:, :)
  integer :: used = 0
contains
  subroutine push(x)
    real(wp), intent(in) :: x
    real(wp), allocatable :: bigger(:)
    if (.not. allocated(samples)) allocate (samples(2))
    if (used == size(samples)) then
      allocate (bigger(2 * used))
      bigger(:used) = samples
      call move_alloc(bigger, samples)
    end if
    used = used + 1
    samples(used) = x
  end subroutine push
  subroutine moments(mean, variance)
    real(wp), intent(out) :: mean, variance
    mean = sum(samples(:used)) / used
    variance = sum((samples(:used) - mean)**2) / (used - 1)
  end subroutine moments
end module store
program module_arrays
  use store
  implicit none
  integer :: i, state, position
  real(wp) :: mean, variance
  state = 42
  position = 0
  do i = 1, 100
    state = mod(state * 1103 + 12345, 65536)
    position = position + 2 * mod(state / 128, 2) - 1
    call push(real(position, wp))
  end do
  call moments(mean, variance)
  print *, used, size(samples), position
  print '(2f12.6)', mean, variance
  allocate (matrix(used / 10, 10))
  matrix = reshape(samples(:used), shape(matrix))
  print '(10f6.1)', sum(matrix, 1) / 10
  print *, maxval(samples(:used)), minloc(samples(:used))
  deallocate (matrix, samples)
  if (allocated(samples)) error stop
end program module_arrays
