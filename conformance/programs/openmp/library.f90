! OpenMP: the library's procedures, as external procedures, by the header and by the module; locks and nest locks.
subroutine declared_here
  implicit none
  integer, external :: omp_get_thread_num, omp_get_max_threads
  logical, external :: omp_in_parallel
  double precision, external :: omp_get_wtime
  double precision :: start
  start = omp_get_wtime()
  print *, omp_get_thread_num(), omp_get_max_threads() > 0, omp_in_parallel(), omp_get_wtime() >= start
end subroutine

subroutine by_header
  implicit none
  include 'omp_lib.h'
  integer(omp_lock_kind) :: lock
  integer(omp_nest_lock_kind) :: nest
  integer :: counted, held
  call omp_init_lock(lock)
  call omp_init_nest_lock(nest)
  counted = 0
  held = 0
  !$omp parallel num_threads(4)
  call omp_set_lock(lock)
  counted = counted + 1
  call omp_unset_lock(lock)
  call omp_set_nest_lock(nest)
  call omp_set_nest_lock(nest)
  held = held + 1
  call omp_unset_nest_lock(nest)
  held = held + 1
  call omp_unset_nest_lock(nest)
  !$omp end parallel
  print *, held == 2*counted
  print *, omp_test_lock(lock), omp_test_lock(lock)
  call omp_unset_lock(lock)
  print *, omp_test_nest_lock(nest), omp_test_nest_lock(nest)
  call omp_unset_nest_lock(nest)
  call omp_unset_nest_lock(nest)
  call omp_destroy_lock(lock)
  call omp_destroy_nest_lock(nest)
end subroutine

program library
  use omp_lib
  implicit none
  integer(omp_sched_kind) :: kind
  integer :: chunk, levels
  call declared_here
  call by_header
  call omp_set_num_threads(3)
  print *, omp_get_max_threads()
  call omp_set_schedule(omp_sched_guided, 7)
  call omp_get_schedule(kind, chunk)
  print *, kind == omp_sched_guided, chunk
  call omp_set_dynamic(.false.)
  print *, omp_get_dynamic(), omp_get_level(), omp_get_active_level(), omp_get_ancestor_thread_num(0), &
      omp_get_team_size(0), omp_get_ancestor_thread_num(3)
  levels = -1
  !$omp parallel
  !$omp parallel
  !$omp master
  if (omp_get_ancestor_thread_num(1) == 0) levels = omp_get_level()
  !$omp end master
  !$omp end parallel
  !$omp end parallel
  print *, levels, omp_get_num_procs() > 0, omp_get_thread_limit() > 0, omp_in_final()
end program library
