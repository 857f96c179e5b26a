! BLOCK with local names, DO CONCURRENT, EXIT from constructs, ASSOCIATE with expressions and variables.
program block_and_concurrent
  implicit none
  integer :: i, j, a(5), m(3, 4)
  real :: x
  x = 2.0
  i = 7
  block
    integer :: i
    real :: y(2)
    do i = 1, 2
      y(i) = x * i
    end do
    print *, i, y
  end block
  print *, i
  do concurrent (i = 1:5)
    a(i) = i * i
  end do
  do concurrent (i = 1:3, j = 1:4, i /= j)
    m(i, j) = 10 * i + j
  end do
  do concurrent (j = 1:3)
    m(j, j) = 0
  end do
  print *, a
  print *, m
  associate (n => a(2), total => sum(a), row => m(2, :))
    n = -1
    row(1) = 99
    print *, n, total, row, size(row)
  end associate
  print *, a, m(2, 1)
  search: block
    do i = 1, 5
      if (a(i) == 16) exit search
    end do
    error stop 'not found'
  end block search
  print *, 'found at', i
end program block_and_concurrent
