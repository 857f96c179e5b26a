! What outlives a call: module variables, COMMON, saved locals of module procedures, allocatables that are saved.
module counters
  implicit none
  integer, private :: hidden = 0
  real, allocatable, save :: log_values(:)
contains
  subroutine record(x)
    real, intent(in) :: x
    integer, save :: calls
    logical, save :: first = .true.
    if (first) calls = 0
    first = .false.
    calls = calls + 1
    hidden = hidden + calls
    if (.not. allocated(log_values)) allocate (log_values(0))
    log_values = [log_values, x * calls]
  end subroutine record
  integer function peek()
    peek = hidden
  end function peek
end module counters
program common_and_modules
  use counters
  implicit none
  integer :: i, total
  common /totals/ total
  total = 0
  do i = 1, 4
    call record(0.5 * i)
    call accumulate(i)
  end do
  print *, peek(), log_values, total
  print *, running_mean(3.0), ' first'
  print *, running_mean(5.0), ' second'
  print *, running_mean(10.0), ' third'
contains
  double precision function running_mean(x)
    real, intent(in) :: x
    double precision, save :: sum = 0
    integer, save :: n = 0
    sum = sum + x
    n = n + 1
    running_mean = sum / n
  end function running_mean
end program common_and_modules
subroutine accumulate(i)
  implicit none
  integer, intent(in) :: i
  integer :: total
  common /totals/ total
  integer :: memory(3) = 0
  memory = eoshift(memory, 1, i)
  total = total * 10 + sum(memory)
end subroutine accumulate
