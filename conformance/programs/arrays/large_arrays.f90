! Arrays of a million elements on the heap, automatic and static; sums that are exact.
program large_arrays
  implicit none
  integer, parameter :: n = 1000
  integer :: static_array(n, n)
  double precision, allocatable :: heap(:, :)
  integer(8) :: total
  integer :: i, j
  do j = 1, n
    do i = 1, n
      static_array(i, j) = mod(i * j, 1009)
    end do
  end do
  total = 0
  do j = 1, n
    total = total + sum(int(static_array(:, j), 8))
  end do
  print *, total, maxval(static_array), count(static_array == 0), maxloc(static_array)
  allocate (heap(0:n, -1:n))
  heap = 0.5d0
  heap(1:n, 1:n) = static_array(n:1:-1, :) + heap(0:n - 1, 0:n - 1)
  print *, sum(heap), heap(n, n), heap(0, -1), size(heap)
  call automatic(500, heap)
  heap(:, 0) = heap(:, n)
  print *, sum(heap(:, 0)), sum(transpose(heap)) == sum(heap)
contains
  subroutine automatic(m, h)
    integer, intent(in) :: m
    double precision, intent(in) :: h(:, :)
    real :: work(m, m)
    work = real(h(2:m + 1, 3:m + 2))
    print *, work(1, 1), work(m, m), maxval(work), count(work > 500.0)
  end subroutine automatic
end program large_arrays
