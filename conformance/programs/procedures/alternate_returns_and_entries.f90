! Alternate returns, ENTRY, statement functions and RETURN in loops (F2018 B.3)
subroutine classify(n, *, *, k)
  integer, intent(in) :: n
  integer, intent(out) :: k
  k = n*10
  if (n < 0) return 1
  if (n == 0) return 2
  if (n > 100) return 3
  k = k + 1
end subroutine
subroutine sums(a, n, total)
  integer, intent(in) :: n, a(n), first
  integer, intent(out) :: total
  integer :: i, start
  start = 1
  goto 10
  entry tail_sum(a, n, first, total)
  start = first
10 total = 0
  do i = start, n
    total = total + a(i)
  end do
end subroutine
function area(r)
  real :: area, circumference, r
  real, parameter :: pi = 3.14159274
  area = pi*r*r
  return
  entry circumference(r)
  circumference = 2*pi*r
end function
program main
  implicit none
  integer :: k, i, total
  real :: area, circumference
  external :: area, circumference
  integer :: sq, add
  sq(k) = k*k
  add(i, k) = sq(i) + sq(k)
  do i = -1, 2
    call classify(i, *100, *200, k)
    print *, 'plain', i, k
    cycle
100 print *, 'negative', k
    cycle
200 print *, 'zero', k
  end do
  call classify(500, *300, *300, k)
  print *, 'through', k
300 call sums([1, 2, 3, 4], 4, total)
  print *, total
  call tail_sum([1, 2, 3, 4], 4, 3, total)
  print *, total
  print *, area(2.0), circumference(2.0)
  print *, sq(3), add(3, 4)
end program
