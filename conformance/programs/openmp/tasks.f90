! OpenMP: TASK with its clauses, TASKWAIT, TASKGROUP, TASKLOOP, TASKYIELD, DEPEND, DECLARE SIMD.
module lists
  implicit none
  type node
    integer :: value = 0
    type(node), pointer :: next => null()
  end type
contains
  subroutine build(head, n)
    type(node), pointer, intent(out) :: head
    integer, intent(in) :: n
    type(node), pointer :: fresh
    integer :: i
    nullify (head)
    do i = n, 1, -1
      allocate (fresh)
      fresh%value = i
      fresh%next => head
      head => fresh
    end do
  end subroutine

  subroutine square(item)
    type(node), pointer :: item
    item%value = item%value**2
  end subroutine

  recursive subroutine sort(a)
    integer, intent(inout) :: a(:)
    integer :: left(size(a)/2), right(size(a) - size(a)/2), i, j, k
    if (size(a) < 2) return
    left = a(:size(left))
    right = a(size(left) + 1:)
    !$omp task shared(left)
    call sort(left)
    !$omp end task
    !$omp task shared(right)
    call sort(right)
    !$omp end task
    !$omp taskwait
    i = 1
    j = 1
    do k = 1, size(a)
      if (j > size(right)) then
        a(k) = left(i)
        i = i + 1
      else if (i > size(left)) then
        a(k) = right(j)
        j = j + 1
      else if (left(i) <= right(j)) then
        a(k) = left(i)
        i = i + 1
      else
        a(k) = right(j)
        j = j + 1
      end if
    end do
  end subroutine

  real(8) function plus_one(x)
    !$omp declare simd(plus_one) uniform(x) notinbranch
    real(8), intent(in) :: x
    plus_one = x + 1
  end function
end module lists

program tasks
  use lists
  implicit none
  type(node), pointer :: head, item
  integer :: i, total, numbers(200), k, x, y
  real(8) :: v(50)

  call build(head, 20)
  !$omp parallel private(item)
  !$omp single
  item => head
  do while (associated(item))
    !$omp task firstprivate(item)
    call square(item)
    !$omp end task
    item => item%next
  end do
  !$omp end single
  !$omp end parallel
  total = 0
  item => head
  do while (associated(item))
    total = total + item%value
    item => item%next
  end do
  print *, total

  numbers = [(mod(i*7919, 1009), i=1, 200)]
  !$omp parallel
  !$omp single
  call sort(numbers)
  !$omp end single
  !$omp end parallel
  print *, all(numbers(2:) >= numbers(:199)), numbers(1), numbers(200), sum(numbers)

  ! A task changes copies of what is not shared.
  total = 0
  !$omp parallel private(k)
  !$omp master
  k = 5
  !$omp taskgroup
  do i = 1, 10
    !$omp task if(i > 3) final(i > 8) priority(1) untied mergeable
    k = k + i
    !$omp atomic
    total = total + k
    !$omp end task
  end do
  !$omp end taskgroup
  !$omp taskyield
  total = total + 1000*k
  !$omp end master
  !$omp end parallel
  print *, total

  x = 1
  y = 0
  !$omp parallel
  !$omp single
  !$omp task depend(out: x) shared(x)
  x = 2
  !$omp end task
  !$omp task depend(in: x) depend(out: y) shared(x, y)
  y = x + 1
  !$omp end task
  !$omp end single
  !$omp end parallel
  print *, x, y

  !$omp parallel
  !$omp single
  !$omp taskloop grainsize(5) firstprivate(k)
  do i = 1, 50
    v(i) = plus_one(1d0*i)
  end do
  !$omp taskloop num_tasks(4) collapse(2) private(x)
  do i = 1, 5
    do k = 1, 10
      x = 10*(i - 1) + k
      v(x) = v(x) + 1
    end do
  end do
  !$omp end single
  !$omp end parallel
  print *, sum(v)
end program tasks
