! Directives of OpenMP: what is none, what is refused by name, and which clauses stand where.
program directives
  implicit none
  integer :: i, n, a(10)
  real :: x
  logical :: flag
  integer, parameter :: limit = 4
  n = 10
  !ERROR FC1002: This is no directive of OpenMP
  !$omp paralel
  !ERROR FC1002: This is no clause of OpenMP
  !$omp parallel do privat(i)
  do i = 1, n
  end do
  !ERROR FC5001: The directive '!$omp target' cannot be translated
  !$omp target map(tofrom: a)
  !ERROR FC5001: The directive '!$omp teams' cannot be translated
  !$omp teams
  !ERROR FC5001: The directive '!$omp declare reduction' cannot be translated
  !$omp declare reduction (mine : integer : omp_out = omp_out + omp_in)
  !ERROR FC3005: The clause 'schedule' cannot stand in '!$omp parallel'
  !$omp parallel schedule(static)
  !$omp end parallel
  !ERROR FC3005: The clause 'copyprivate' cannot stand in '!$omp do'
  !$omp do copyprivate(n)
  do i = 1, n
  end do
  !ERROR FC3005: 'n' is in two lists, SHARED and PRIVATE
  !$omp parallel shared(n) private(n)
  !$omp end parallel
  !ERROR FC2003: 'flag' has no type that REDUCTION(+) takes
  !$omp parallel reduction(+: flag)
  !$omp end parallel
  !ERROR FC2003: 'x' has no type that REDUCTION(IAND) takes
  !$omp parallel reduction(iand: x)
  !$omp end parallel
  !ERROR FC3005: 'limit' is a constant and no variable
  !$omp parallel private(limit)
  !$omp end parallel
  !ERROR FC1002: SCHEDULE takes STATIC, DYNAMIC, GUIDED, RUNTIME or AUTO
  !$omp parallel do schedule(sttic)
  do i = 1, n
  end do
  !ERROR FC3005: The chunk of SCHEDULE must be positive
  !$omp parallel do schedule(static, 0)
  do i = 1, n
  end do
  !ERROR FC1002: DEFAULT takes NONE, SHARED, PRIVATE or FIRSTPRIVATE
  !$omp parallel default(all)
  !$omp end parallel
  !ERROR FC3005: The value of 'num_threads' must be positive
  !$omp parallel num_threads(0)
  !$omp end parallel
  !ERROR FC2010: 'collapse' needs a positive constant
  !$omp parallel do collapse(n)
  do i = 1, n
  end do
  !ERROR FC1002: This parenthesis is not closed
  !$omp parallel private(i
  !ERROR FC3005: 'a' in COPYIN is not THREADPRIVATE
  !$omp parallel copyin(a)
  !$omp end parallel
  !ERROR FC1005: '!$omp critical' has no end in this block
  !$omp critical
  !ERROR FC1004: Nothing here began with '!$omp single'
  !$omp end single
end program directives
