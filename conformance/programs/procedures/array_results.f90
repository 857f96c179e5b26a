! Functions whose results are arrays of fixed, argument-dependent and allocatable shape; characters too.
module array_functions
  implicit none
contains
  function identity(n) result(m)
    integer, intent(in) :: n
    real :: m(n, n)
    integer :: i
    m = 0
    do i = 1, n
      m(i, i) = 1
    end do
  end function identity
  pure function outer(a, b)
    real, intent(in) :: a(:), b(:)
    real :: outer(size(a), size(b))
    outer = spread(a, 2, size(b)) * spread(b, 1, size(a))
  end function outer
  function primes(limit) result(p)
    integer, intent(in) :: limit
    integer, allocatable :: p(:)
    logical :: sieve(2:limit)
    integer :: i
    sieve = .true.
    do i = 2, int(sqrt(real(limit)))
      if (sieve(i)) sieve(i * i::i) = .false.
    end do
    p = pack((/ (i, i = 2, limit) /), sieve)
  end function primes
  function upper(s) result(u)
    character(len=*), intent(in) :: s
    character(len=len(s)) :: u
    integer :: i
    u = s
    do i = 1, len(s)
      if (lge(s(i:i), 'a') .and. lle(s(i:i), 'z')) u(i:i) = achar(iachar(s(i:i)) - 32)
    end do
  end function upper
  function split(s) result(w)
    character(len=*), intent(in) :: s
    character(len=len(s)) :: w(2)
    integer :: k
    k = index(s, ' ')
    w(1) = s(:k - 1)
    w(2) = s(k + 1:)
  end function split
end module array_functions
program array_results
  use array_functions
  implicit none
  integer :: i
  real :: v(3) = (/ 1., 2., 3. /)
  print '(3f5.1)', identity(3), matmul(identity(3), outer(v, v))
  print *, sum(identity(5)), shape(outer(v, v(:2))), maxval(outer(v, v(3:1:-1)))
  print *, primes(50), size(primes(100))
  print *, upper('Hello, World 1'), '|', upper(''), '|', split('left right')
  print *, (sum(primes(i)), i = 10, 40, 10)
  print *, outer(v, v) - transpose(outer(v, v))
end program array_results
