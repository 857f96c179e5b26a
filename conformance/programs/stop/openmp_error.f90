! OpenMP: a run-time error in a critical region, for which other threads wait.
program error_in_region
  implicit none
  integer :: k
  character(len=3) :: text = 'abc'
  print *, 'before'
  !$omp parallel num_threads(3) private(k)
  !$omp critical (reading)
  read (text, '(i3)') k
  !$omp end critical (reading)
  !$omp end parallel
  print *, 'after'
end program error_in_region
