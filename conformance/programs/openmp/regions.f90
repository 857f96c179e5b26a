! OpenMP: PARALLEL regions with SINGLE, COPYPRIVATE, MASTER, CRITICAL, BARRIER, SECTIONS, ATOMIC, ORDERED, FLUSH and
! WORKSHARE, and the library's procedures; nothing that is printed depends on the number of threads.
program regions
  use omp_lib
  implicit none
  integer :: i, n, threads, counted, order(20), position, old, first, second, third
  real(8) :: a(50), b(50), pi
  logical :: seen(0:63)
  integer :: value, mine
  character(len=8) :: word

  ! Every thread is counted once.
  counted = 0
  threads = 0
  seen = .false.
  !$omp parallel private(mine)
  mine = omp_get_thread_num()
  !$omp critical (counting)
  counted = counted + 1
  seen(mine) = .true.
  !$omp end critical (counting)
  !$omp barrier
  !$omp master
  threads = omp_get_num_threads()
  !$omp end master
  !$omp end parallel
  print *, counted == threads, count(seen) == threads, all(seen(0:threads - 1))
  print *, omp_in_parallel(), omp_get_num_threads(), omp_get_level()

  ! One thread works, all get the value.
  value = 0
  counted = 0
  threads = 0
  !$omp parallel private(mine, word) reduction(+:counted, threads)
  threads = 1
  !$omp single
  mine = 42
  word = 'all'
  value = value + 1
  !$omp end single copyprivate(mine, word)
  if (mine == 42 .and. word == 'all') counted = counted + 1
  !$omp end parallel
  print *, value, counted == threads

  ! Sections
  first = 0
  second = 0
  third = 0
  !$omp parallel sections
  !$omp section
  first = 1
  !$omp section
  second = 2
  !$omp section
  third = 3
  !$omp end parallel sections
  print *, first, second, third
  !$omp parallel
  !$omp sections lastprivate(old) reduction(+:first)
    old = 1
    first = first + 10
  !$omp section
    old = 2
    first = first + 20
  !$omp end sections nowait
  !$omp end parallel
  print *, old, first

  ! Atomic updates and captures
  n = 0
  pi = 0
  position = 0
  order = 0
  !$omp parallel do private(old)
  do i = 1, 1000
    !$omp atomic
    n = n + 1
    !$omp atomic update
    pi = pi + 0.25d0
    if (mod(i, 50) == 0) then
      !$omp atomic capture
      position = position + 1
      old = position
      !$omp end atomic
      order(old) = i
    end if
  end do
  !$omp atomic read
  old = n
  !$omp atomic write
  position = old*2
  !$omp atomic
  n = max(n, 5000)
  print *, old, pi, position, n, sum(order)

  ! Ordered
  position = 0
  !$omp parallel do ordered schedule(dynamic)
  do i = 1, 20
    a(i) = i
    !$omp ordered
    position = position + 1
    order(position) = i
    !$omp end ordered
  end do
  print *, order
  !$omp parallel do ordered
  do i = 1, 5
    !$omp ordered
    print *, 'line', i
    !$omp end ordered
  end do

  ! Workshare
  a = [(i, i=1, 50)]
  !$omp parallel workshare
  b = 2*a
  where (b > 60) b = 0
  a(1:10) = b(11:20)
  !$omp end parallel workshare
  print *, sum(a), sum(b)
  !$omp parallel
  !$omp workshare
  a = a + 1
  !$omp end workshare
  !$omp end parallel
  print *, sum(a)

  ! Waiting for a flag that another thread sets
  value = 0
  n = 0
  !$omp parallel sections num_threads(2) private(mine)
  !$omp section
  n = 17
  !$omp flush
  !$omp atomic write
  value = 1
  !$omp section
  if (omp_get_num_threads() > 1) then
    do
      !$omp atomic read
      mine = value
      if (mine == 1) exit
      !$omp flush
    end do
  end if
  !$omp end parallel sections
  print *, n, value
end program regions
