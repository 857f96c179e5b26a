! OpenMP: THREADPRIVATE of COMMON blocks, module variables and saved local variables; COPYIN. What is printed is counted
! by all threads and compared with their number.
module generator
  implicit none
  integer, save :: seed = 11
  real(8) :: history(4) = 1
  !$omp threadprivate(seed, history)
contains
  integer function next()
    seed = mod(seed*7 + 3, 101)
    history = [history(2:4), real(seed, 8)]
    next = seed
  end function
end module generator

program own_storage
  use generator
  use omp_lib, only: omp_get_thread_num, omp_get_num_threads
  implicit none
  integer :: threads, right, me, k
  real(8) :: weight, table(3)
  character(len=4) :: tag
  common /scratch/ weight, table
  common /names/ tag
  !$omp threadprivate(/scratch/, /names/)
  integer, save :: calls = 4
  !$omp threadprivate(calls)

  weight = 2.5d0
  table = [1d0, 2d0, 3d0]
  tag = 'main'
  seed = 5
  threads = 0
  right = 0
  !$omp parallel copyin(seed, /scratch/, /names/) private(me, k) reduction(+:threads, right)
  threads = 1
  me = omp_get_thread_num()
  weight = weight + me
  table(2) = table(2)*weight
  calls = calls + me
  k = next()
  call deeper(me)
  if (k == 38 .and. seed == 38 .and. history(4) == 38 .and. history(1) == 1) right = right + 1
  if (weight == 2.5d0 + me .and. table(2) == 2*weight .and. table(3) == 3 - me .and. tag == 'main') right = right + 1
  !$omp end parallel
  print *, right == 2*threads, weight, table, calls, tag

  ! The storage outlives the region, where the number of threads stays.
  right = 0
  threads = 0
  !$omp parallel private(me) reduction(+:threads, right)
  threads = 1
  me = omp_get_thread_num()
  if (calls == 4 + me .and. table(3) == 3 - me) right = right + 1
  !$omp end parallel
  print *, right == threads
contains
  subroutine deeper(j)
    integer, intent(in) :: j
    table(3) = table(3) - j
  end subroutine
end program own_storage
