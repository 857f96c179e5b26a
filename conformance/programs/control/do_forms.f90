! DO: counts, steps, zero trips, final values, DO WHILE, infinite, CYCLE and EXIT with names.
program do_forms
  implicit none
  integer :: i, j, k, n, first, last, step
  integer(1) :: small
  do i = 1, 3
    k = i
  end do
  print *, i, k
  do i = 10, 1, -4
    k = i
  end do
  print *, i, k
  do i = 5, 4
    error stop 'zero trip'
  end do
  print *, i
  do i = 1, 5, -1
    error stop 'zero trip'
  end do
  print *, i
  first = 2
  last = 9
  step = 3
  do i = first, last, step
    first = 100
    last = 0
    step = 1
    n = i
  end do
  print *, i, n
  n = 0
  do while (n * n < 50)
    n = n + 1
  end do
  print *, n
  rows: do i = 1, 4
    columns: do j = 1, 4
      if (j == 2) cycle
      if (i == 2) cycle rows
      if (i == 4) exit rows
      if (j == 4) exit columns
      write (*, '(2i3)', advance='no') i, j
    end do columns
    write (*, '(a)') ' |'
  end do rows
  print *, i, j
  k = 0
  do
    k = k + 1
    if (mod(k, 3) /= 0) cycle
    if (k > 10) exit
  end do
  print *, k
  do small = 120, 126
    k = k + small
  end do
  print *, k, small
  do 30 i = 1, 2
    do 20 j = 1, 2
      k = k + 1
20  end do
30 continue
  print *, k
  do k = huge(k) - 2, huge(k) - 1
    n = k
  end do
  print *, n, k
end program do_forms
