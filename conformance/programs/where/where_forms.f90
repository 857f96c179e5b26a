! WHERE statements and constructs, ELSEWHERE with masks, nesting, and functions in the assignments.
program where_forms
  implicit none
  real :: a(6), b(6), c(2, 3)
  integer :: n(6), i
  logical :: m(6)
  a = (/ -4., 0., 9., 16., -1., 25. /)
  b = -1
  where (a > 0) b = sqrt(a)
  print '(6f7.2)', b
  where (a > 10)
    b = 1 / a
    n = 1
  elsewhere (a > 0)
    n = 2
    b = a
  elsewhere (a == 0)
    n = 3
  elsewhere
    b = -a
    n = 4
  end where
  print '(6f7.2)', b
  print *, n
  outer: where (n > 1)
    where (a < 0)
      a = -a
    elsewhere
      a = a + 100
    end where
    n = -n
  elsewhere outer
    a = 0
  end where outer
  print '(6f7.1)', a
  print *, n
  m = n < 0
  where (m)
    m = .false.
    n = 5
  end where
  print *, m, n
  c = reshape((/ (real(i), i = 1, 6) /), (/ 2, 3 /))
  where (mod(nint(c), 2) == 0) c = c / sum(c)
  print '(6f8.4)', c
  where (a(1:5) < a(2:6)) a(2:6) = a(1:5)
  print '(6f7.1)', a
  where ((/ .true., .false., .true. /))
    n(1:6:2) = n(6:1:-2)
  end where
  print *, n
end program where_forms
