program in_expressions
  implicit none
  type u
    real :: x = 1
    integer :: k(3) = [1,2,3]
  end type
  type t
    real :: x = 0
    integer :: n = 0
    character(6) :: c = 'abcdef'
    complex :: z = (1,2)
    type(u) :: s
    type(u) :: arr(2)
    real, allocatable :: al(:)
    integer, pointer :: p => null()
  end type
  type(t), target :: a(5), m(2,3)
  type(t), allocatable :: b(:)
  real, allocatable :: r(:)
  real :: v(5)
  integer :: i, idx(3) = [4,2,5]
  integer, target :: tg(5) = [10,20,30,40,50]
  logical :: mask(5)
  a%x = [(real(i), i=1,5)]
  a%n = a%x * 2
  print *, sum(a%x), maxval(a%n), minloc(a%x), dot_product(a%x, a%x), any(a%n > 9), count(a%x > 2)
  print *, size(a%x), lbound(a%x), ubound(a(2:4)%x), shape(m%x), is_contiguous(a%x), is_contiguous(v)
  where (a%x > 3) a%x = -a%x
  where (a%n > 4)
    a%n = 0
  elsewhere
    a%n = 1
  end where
  print *, a%x, a%n
  forall (i=1:5:2) a(i)%x = i*100
  print *, a%x
  a(idx)%x = [7.,8.,9.]
  print *, a%x, a(idx)%n
  r = a%x; print *, r, size(r)
  allocate(b, source=a(2:3)); print *, b%x
  print *, [a%x, b%x], merge(a%x, 0., a%n == 1)
  print *, pack(a%x, a%x > 8), cshift(a%n, 1), spread(a(1:2)%n, 1, 2)
  a%c(2:3) = 'XY'; print *, a%c, len(a%c), a%c(1:3)
  a%z%re = a%x; print *, a(2:3)%z, a%z%im
  a%s%x = 3; a%s%k(2) = [1,2,3,4,5]; print *, a%s%k(2), a(2)%s%k, a%s%x
  a%arr(2)%x = a%x; print *, a%arr(2)%x, a(3)%arr%x, a(3)%arr(1)%k
  write(a%c, '(i6)') [(i, i=1,5)]
  print *, a%c
  read(a(2)%c, *) i; print *, i
  call out(a%x, a%n, a%c); print *, a%x, a%n, a%c
  associate (q => a%x, w => a(2)%s, e => a(1:4:2)%n)
    q = q + 1; w%x = 44; e = [9,8]
    print *, q, size(q), lbound(q)
  end associate
  print *, a%s%x, a%n
  do i = 1, 5
    a(i)%p => tg(i)
    allocate(a(i)%al(i)); a(i)%al = i
  end do
  print *, (a(i)%p, i=1,5), (a(i)%al, i=1,3)
  v = a%x; a%x = v(5:1:-1); print *, a%x
  a(1:4)%x = a(2:5)%x; print *, a%x
  a(2:5)%x = a(1:4)%x; print *, a%x
  m%n = reshape([1,2,3,4,5,6],[2,3]); print *, m(2,:)%n, m(:,3)%n, sum(m%n, 1)
  m(2,:)%n = m(1,:)%n; print *, m%n
  print *, matmul(m%x, transpose(m%x))
  mask = a%x > 50; print *, mask, all(mask), a%x == v
  print *, real(a%z), aimag(a%z), abs(a(1:2)%x), max(a%n, 3), int(a%x)
  call elem(a%x, a%n); print *, a%x
  print *, f(a%x)
  print *, f(-a%x), f(a(::2)%x)
contains
  subroutine out(x, n, c)
    real, intent(out) :: x(:)
    integer, intent(inout) :: n(5)
    character(*), intent(out) :: c(*)
    x = 5; n = n + 1; c(1:5) = "zz"
  end subroutine
  elemental subroutine elem(x, n)
    real, intent(inout) :: x
    integer, intent(in) :: n
    x = x + n
  end subroutine
  function f(x) result(r)
    real, intent(in) :: x(:)
    real :: r(size(x))
    r = x*2
  end function
end program
