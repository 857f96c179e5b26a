! OpenMP: PARALLEL DO and DO with their clauses: SCHEDULE, COLLAPSE, PRIVATE, FIRSTPRIVATE, LASTPRIVATE, REDUCTION, IF,
! NUM_THREADS, NOWAIT. Sums are of integers or of reals that are exact, so that no order of combination shows.
program loops
  implicit none
  integer, parameter :: n = 103
  integer :: i, j, k, last, first, total, chunk
  integer :: a(n), grid(7, 9), cube(3, 4, 5), hits(n)
  real(8) :: x(n), y(n), s, p, t, biggest, smallest
  logical :: all_positive, any_big, parity
  integer :: bits_and, bits_or, bits_xor
  complex(8) :: z
  integer(8) :: wide, big_sum
  integer(2) :: short

  ! The plainest loop.
  !$omp parallel do
  do i = 1, n
    a(i) = i*i
    x(i) = 0.5d0*i
  end do
  print *, sum(a), sum(x)

  ! Each schedule visits each iteration once.
  hits = 0
  chunk = 5
  !$omp parallel do schedule(static, 4)
  do i = 1, n
    hits(i) = hits(i) + 1
  end do
  !$omp end parallel do
  !$omp parallel do schedule(dynamic)
  do i = 1, n
    hits(i) = hits(i) + 1
  end do
  !$omp parallel do schedule(dynamic, chunk)
  do i = n, 1, -1
    hits(i) = hits(i) + 1
  end do
  !$omp parallel do schedule(guided, 3)
  do i = 1, n, 2
    hits(i) = hits(i) + 1
  end do
  !$omp parallel do schedule(runtime)
  do i = 2, n, 2
    hits(i) = hits(i) + 1
  end do
  !$omp parallel do schedule(auto)
  do i = n, 1, -1
    hits(i) = hits(i) + 1
  end do
  print *, minval(hits), maxval(hits)

  ! Reductions by every operator.
  s = 10
  p = 2
  total = 1
  biggest = -5
  smallest = 1d9
  all_positive = .true.
  any_big = .false.
  parity = .true.
  bits_and = not(0)
  bits_or = 0
  bits_xor = 0
  z = (1d0, 1d0)
  !$omp parallel do reduction(+:s, total, z) reduction(*:p) reduction(max:biggest) reduction(min:smallest) &
  !$omp   reduction(.and.:all_positive) reduction(.or.:any_big) reduction(.eqv.:parity) &
  !$omp& reduction(iand:bits_and) reduction(ior:bits_or) reduction(ieor:bits_xor)
  do i = 1, n
    s = s + x(i)
    total = total + a(i)
    if (mod(i, 10) == 0) p = p*2
    biggest = max(biggest, x(i)*(n - i))
    smallest = min(smallest, x(i) - 20)
    all_positive = all_positive .and. a(i) > 0
    any_big = any_big .or. a(i) > 10000
    parity = parity .eqv. mod(i, 3) == 0
    bits_and = iand(bits_and, ior(a(i), 4096))
    bits_or = ior(bits_or, i)
    bits_xor = ieor(bits_xor, a(i))
    z = z + cmplx(i, -i, 8)
  end do
  print *, s, total, z
  print *, p, biggest, smallest
  print *, all_positive, any_big, parity, bits_and, bits_or, bits_xor

  ! A difference, and a sum into an array.
  total = 1000
  hits = 0
  !$omp parallel do reduction(-:total) reduction(+:hits)
  do i = 1, n
    total = total - i
    hits(mod(i, 5) + 1) = hits(mod(i, 5) + 1) + i
  end do
  print *, total, hits(1:6)

  ! What goes in, and what comes out.
  first = 7
  last = -1
  t = -1
  !$omp parallel do firstprivate(first) lastprivate(last, t)
  do i = 1, n
    last = first + i
    t = x(i)
  end do
  print *, first, last, t
  !$omp parallel do firstprivate(last) lastprivate(last) schedule(dynamic, 2)
  do i = 1, n
    if (i == n) last = last + i
  end do
  print *, last
  !$omp parallel do lastprivate(i)
  do i = 1, n, 4
    y(i) = i
  end do
  print *, i

  ! Nests whose loops are shared together.
  grid = 0
  !$omp parallel do collapse(2) private(k)
  do j = 1, 9
    do i = 1, 7
      k = 10*i + j
      grid(i, j) = grid(i, j) + k
    end do
  end do
  print *, sum(grid), grid(7, 9), grid(1, 1)
  cube = 0
  !$omp parallel do collapse(3) schedule(dynamic, 3) lastprivate(i, j, k)
  do k = 5, 1, -2
    do j = 1, 4
      do i = 3, 1, -1
        cube(i, j, k) = 100*i + 10*j + k
      end do
    end do
  end do
  print *, sum(cube), i, j, k

  ! Loops without any iteration, and of other kinds.
  total = 0
  !$omp parallel do reduction(+:total)
  do i = 5, 1
    total = total + 1
  end do
  big_sum = 0
  !$omp parallel do reduction(+:big_sum)
  do wide = 5000000000_8, 5000000100_8
    big_sum = big_sum + mod(wide, 1000_8)
  end do
  !$omp parallel do reduction(+:total)
  do short = 1, 30000, 1000
    total = total + short/1000
  end do
  print *, total, big_sum

  ! Several loops in one region.
  !$omp parallel if(n > 50) num_threads(3) default(shared) private(t)
  !$omp do
  do i = 1, n
    y(i) = 2*x(i)
  end do
  !$omp end do nowait
  !$omp do schedule(static, 1)
  do i = 1, n
    hits(i) = i
  end do
  !$omp end do
  !$omp do reduction(+:s)
  do i = 1, n
    t = y(i)
    if (t > 50) cycle
    s = s + t + hits(i)
  end do
  !$omp end do
  !$omp end parallel
  print *, s, sum(y)

  ! A condition that is false makes a team of one.
  k = 0
  !$omp parallel do if(n < 50)
  do i = 1, n
    k = k + i
  end do
  print *, k

  ! Sequential loops in a region have variables of their own.
  total = 0
  !$omp parallel do reduction(+:total)
  do i = 1, 10
    do j = 1, i
      total = total + j
    end do
  end do
  print *, total

  ! SIMD
  s = 0
  !$omp simd reduction(+:s) private(t)
  do i = 1, n
    t = x(i)
    s = s + t
  end do
  !$omp parallel do simd reduction(+:s) simdlen(4)
  do i = 1, n
    s = s + x(i)
  end do
  print *, s
end program loops
