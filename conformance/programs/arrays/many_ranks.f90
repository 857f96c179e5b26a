! Arrays of rank up to seven.
program many_ranks
  implicit none
  integer :: a(2, 2, 2, 2, 2, 2, 2), b(2, 3, 2), i, j, k
  integer :: s(7), total
  a = reshape((/ (i, i = 1, 128) /), shape(a))
  print *, a(1, 1, 1, 1, 1, 1, 2), a(2, 1, 2, 1, 2, 1, 2), a(2, 2, 2, 2, 2, 2, 2)
  print *, a(:, 1, 1, 2, 1, 1, :), sum(a(1, :, :, 1, :, :, 2)), shape(a(:, 1, :, :, 2, 1, 1:1))
  s = shape(a)
  print *, s, size(a), maxloc(a), minloc(a, mask=a > 77)
  do k = 1, 2
    do j = 1, 3
      do i = 1, 2
        b(i, j, k) = 100 * i + 10 * j + k
      end do
    end do
  end do
  print *, b
  print *, b(:, 2, :), sum(b, 2), sum(b, (b > 200)), maxval(b, dim=3)
  total = 0
  do i = 1, 2
    total = total + sum(b(i, :, 3 - i)) - sum(b(3 - i, ::2, i))
  end do
  print *, total, cshift(b(1, :, 1), 1), reshape(b, (/ 4, 3 /), order=(/ 2, 1 /))
  b(:, :, 2) = b(:, 3:1:-1, 1)
  print *, b(:, :, 2)
  if (size(a(:, :, 1, 1, 1, 1, 1)) /= 4) error stop
end program many_ranks
