! Functions whose result has bounds that depend on its length, and locals that depend on its bounds
module m
contains
  character(n+1) function f(n) result(r)
    integer, intent(in) :: n
    dimension r(mod(len(r), 3) + 1)
    r = repeat('x', n+1)
    r(1)(1:1) = 'a'
  end function
  function g(a, k) result(r)
    real, intent(in) :: a(:)
    integer, intent(in) :: k
    real :: r(size(a) + k)
    real :: w(size(r))
    w = 1
    r = 0
    r(:size(a)) = a + w(1)
  end function
end module
use m
print *, f(4), len(f(4)), size(f(4))
print *, g([1.,2.], 2)
end
