! Regions of OpenMP: which loops can be shared, how regions nest and are left, and what ATOMIC takes.
program regions
  implicit none
  integer :: i, j, n, total, a(10)
  real :: r
  n = 10
  !$omp parallel do
  !ERROR FC3005: '!$omp parallel do' needs a DO construct
  n = n + 1
  !$omp parallel do
  !ERROR FC3005: '!$omp parallel do' needs a DO construct with an INTEGER variable
  do while (n < 20)
    n = n + 1
  end do
  !ERROR FC3005: '!$omp parallel do' needs 2 DO constructs, nested without anything between them
  !$omp parallel do collapse(2)
  do i = 1, n
    a(i) = 0
    do j = 1, n
      a(i) = a(i) + j
    end do
  end do
  !$omp parallel do collapse(2)
  do i = 1, n
    !ERROR FC3005: The bounds of collapsed loops cannot depend on their variables
    do j = i, n
      a(i) = a(i) + j
    end do
  end do
  !$omp parallel do
  do i = 1, n
    !ERROR FC3005: EXIT cannot leave a loop of OpenMP
    if (i > 5) exit
  end do
  !$omp parallel
  !ERROR FC3005: This would leave the region of '!$omp parallel'
  if (n > 5) goto 10
  !$omp end parallel
10 continue
  !$omp parallel do
  do i = 1, n
    !ERROR FC3005: '!$omp do' cannot stand inside '!$omp parallel do'
    !$omp do
    do j = 1, n
    end do
    !ERROR FC3005: '!$omp barrier' cannot stand inside '!$omp parallel do'
    !$omp barrier
  end do
  !$omp parallel do default(none) shared(a, n)
  do i = 1, n
    !ERROR FC3005: 'total' is in no list of '!$omp parallel do', which has DEFAULT(NONE)
    a(i) = total
  end do
  !ERROR FC3005: ATOMIC needs an assignment whose value is computed from the variable
  !$omp atomic
  n = a(1) + 1
  !ERROR FC3005: ATOMIC needs an assignment to a scalar of intrinsic type
  !$omp atomic
  a = a + 1
  !ERROR FC3005: '!$omp section' stands outside of SECTIONS
  !$omp section
end program regions
