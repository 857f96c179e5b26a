! Conjugate gradients for the Poisson equation, the matrix stored by compressed rows.
module sparse
  implicit none
  integer, parameter :: wp = selected_real_kind(15)
  type csr_matrix
    integer :: n = 0
    integer, allocatable :: start(:), column(:)
    real(wp), allocatable :: value(:)
  end type csr_matrix
contains
  subroutine poisson(m, a)
    integer, intent(in) :: m
    type(csr_matrix), intent(out) :: a
    integer :: i, j, row, nz
    a%n = m * m
    allocate (a%start(a%n + 1), a%column(5 * a%n), a%value(5 * a%n))
    nz = 0
    do j = 1, m
      do i = 1, m
        row = i + (j - 1) * m
        a%start(row) = nz + 1
        if (j > 1) call entry_at(row - m, -1.0_wp)
        if (i > 1) call entry_at(row - 1, -1.0_wp)
        call entry_at(row, 4.0_wp)
        if (i < m) call entry_at(row + 1, -1.0_wp)
        if (j < m) call entry_at(row + m, -1.0_wp)
      end do
    end do
    a%start(a%n + 1) = nz + 1
  contains
    subroutine entry_at(col, v)
      integer, intent(in) :: col
      real(wp), intent(in) :: v
      nz = nz + 1
      a%column(nz) = col
      a%value(nz) = v
    end subroutine entry_at
  end subroutine poisson
  pure function multiply(a, x) result(y)
    type(csr_matrix), intent(in) :: a
    real(wp), intent(in) :: x(:)
    real(wp) :: y(size(x))
    integer :: i, k
    do i = 1, a%n
      y(i) = 0
      do k = a%start(i), a%start(i + 1) - 1
        y(i) = y(i) + a%value(k) * x(a%column(k))
      end do
    end do
  end function multiply
end module sparse
program conjugate_gradient
  use sparse
  implicit none
  type(csr_matrix) :: a
  real(wp), allocatable :: x(:), b(:), r(:), p(:), q(:)
  real(wp) :: alpha, beta, rho, rho_old
  integer :: step, i
  call poisson(12, a)
  allocate (x(a%n), b(a%n), r(a%n), p(a%n), q(a%n))
  b = (/ (sin(0.1_wp * i), i = 1, a%n) /)
  x = 0
  r = b
  p = r
  rho = dot_product(r, r)
  do step = 1, 200
    q = multiply(a, p)
    alpha = rho / dot_product(p, q)
    x = x + alpha * p
    r = r - alpha * q
    rho_old = rho
    rho = dot_product(r, r)
    if (mod(step, 8) == 0) print '(i4,es22.14)', step, sqrt(rho)
    if (sqrt(rho) < 1e-10_wp) exit
    beta = rho / rho_old
    p = r + beta * p
  end do
  print *, step, sum(x), maxloc(x)
  if (maxval(abs(multiply(a, x) - b)) > 1e-9_wp) error stop 'residual'
end program conjugate_gradient
