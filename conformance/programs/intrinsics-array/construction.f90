! RESHAPE, SPREAD, PACK, UNPACK, MERGE, TRANSPOSE, CSHIFT, EOSHIFT, MATMUL, DOT_PRODUCT.
program construction
  implicit none
  integer :: i, a(2, 3), v(6), m(3, 3)
  logical :: l(2, 3)
  character(len=2) :: c(4) = (/ 'aa', 'bb', 'cc', 'dd' /)
  v = (/ (i, i = 1, 6) /)
  a = reshape(v, (/ 2, 3 /))
  l = mod(a, 3) /= 0
  print *, reshape(v, (/ 3, 2 /)), reshape(v, (/ 2, 3 /), order=(/ 2, 1 /)), reshape(v, (/ 2, 5 /), pad=(/ 0, -1 /))
  print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(7, 1, 4), shape(spread(a, 2, 4))
  print *, pack(a, l), pack(a, a > 1, (/ (0, i = 1, 7) /)), pack(v, .true.), size(pack(v, v > 9))
  print *, unpack((/ 10, 20, 30, 40 /), l, a), unpack((/ 10, 20, 30, 40 /), l, 0), merge(a, -a, l)
  print *, transpose(a), cshift(v, 2), cshift(v, -1), cshift(a, 1, dim=2), cshift(a, (/ 1, 2 /), 2)
  print *, eoshift(v, 2), eoshift(v, -2, boundary=99), eoshift(a, 1, dim=1), eoshift(a, (/ 1, -1 /), (/ 7, 8 /), 2)
  print *, cshift(c, 1), eoshift(c, -1), eoshift(c, 1, 'zz'), pack(c, c > 'b')
  m = matmul(transpose(a), a)
  print *, m, matmul(a, (/ 1, 2, 3 /)), matmul((/ 1, 2 /), a), dot_product(v, v(6:1:-1))
  print *, dot_product((/ .true., .false. /), (/ .true., .true. /)), matmul(l, transpose(l)), dot_product((/ (0.0, &
      1.0) /), (/ (2.0, 0.0) /))
  print *, matmul(reshape((/ 1.5, 2.5, 3.5, 4.5 /), (/ 2, 2 /)), (/ 1.0, -1.0 /)), merge('y', 'n', v > 3)
  print *, reshape(c, (/ 2, 2 /), order=(/ 2, 1 /)), sum(spread(v, 1, 1000)), lbound(reshape(v, (/ 6 /)))
  if (any(transpose(transpose(a)) /= a)) error stop
end program construction
