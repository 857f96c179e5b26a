! Eigenvalues and eigenvectors of a symmetric matrix with the rotations of Jacobi.
program jacobi_eigenvalues
  implicit none
  integer, parameter :: n = 6
  double precision :: a(n, n), v(n, n), b(n, n), lambda(n), theta, t, c, s, off, x, y
  integer :: i, j, p, q, sweep, order(n)
  do j = 1, n
    do i = 1, n
      a(i, j) = 1d0 / (i + j - 1) + merge(i, 0, i == j)
    end do
  end do
  b = a
  v = 0
  forall (i = 1:n) v(i, i) = 1
  do sweep = 1, 30
    off = 0
    do p = 1, n - 1
      off = off + sum(a(p, p + 1:)**2)
    end do
    if (off < 1d-24) exit
    do p = 1, n - 1
      do q = p + 1, n
        if (abs(a(p, q)) < 1d-18) cycle
        theta = (a(q, q) - a(p, p)) / (2 * a(p, q))
        t = sign(1d0, theta) / (abs(theta) + sqrt(theta**2 + 1))
        c = 1 / sqrt(t**2 + 1)
        s = t * c
        do i = 1, n
          x = a(i, p)
          y = a(i, q)
          a(i, p) = c * x - s * y
          a(i, q) = s * x + c * y
        end do
        do i = 1, n
          x = a(p, i)
          y = a(q, i)
          a(p, i) = c * x - s * y
          a(q, i) = s * x + c * y
        end do
        do i = 1, n
          x = v(i, p)
          y = v(i, q)
          v(i, p) = c * x - s * y
          v(i, q) = s * x + c * y
        end do
      end do
    end do
  end do
  lambda = (/ (a(i, i), i = 1, n) /)
  order = (/ (i, i = 1, n) /)
  do i = 1, n - 1
    j = i - 1 + minloc(lambda(order(i:)), 1)
    order((/ i, j /)) = order((/ j, i /))
  end do
  print *, 'sweeps', sweep
  do i = 1, n
    j = order(i)
    print '(f18.13,6f10.6)', lambda(j), v(:, j) * sign(1d0, v(1, j))
    if (sum(abs(matmul2(b, v(:, j)) - lambda(j) * v(:, j))) > 1d-11) error stop 'not an eigenvector'
  end do
contains
  function matmul2(m, x) result(r)
    double precision, intent(in) :: m(:, :), x(:)
    double precision :: r(size(m, 1))
    integer :: k
    r = 0
    do k = 1, size(x)
      r = r + m(:, k) * x(k)
    end do
  end function matmul2
end program jacobi_eigenvalues
