! OpenMP: STOP in a region, by one of several threads, ends the program with its status.
program p
  use omp_lib
  integer :: i
  print *, 'before'
  !$omp parallel num_threads(4)
  !$omp single
  stop 3
  !$omp end single
  !$omp end parallel
  print *, 'after'
end program
