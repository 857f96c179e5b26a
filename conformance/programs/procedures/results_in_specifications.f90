! Functions whose results have bounds and lengths from their dummies and from other functions (F2018 10.1.11)
module texts
  implicit none
contains
  pure integer function trimmed(s)
    character(*), intent(in) :: s
    trimmed = max(1, len_trim(s))
  end function
  function joined(a, b) result(c)
    character(*), intent(in) :: a, b
    character(len(a) + len(b)) :: c
    c = a // b
  end function
  function short(s) result(c)
    character(*), intent(in) :: s
    character(trimmed(s)) :: c
    c = s
  end function
  function stars(n)
    integer, intent(in) :: n
    character(n) :: stars(n)
    integer :: i
    do i = 1, n
      stars(i) = repeat('*', i)
    end do
  end function
  function reversed(x) result(y)
    real, intent(in) :: x(:)
    real :: y(size(x))
    y = x(size(x):1:-1)
  end function
  recursive function halves(x) result(y)
    real, intent(in) :: x(:)
    real :: y(size(x) + 1)
    if (size(x) == 1) then
      y = [x(1), x(1)/2]
    else
      y(2:) = halves(x(2:))
      y(1) = x(1)
    end if
  end function
  function outer(a, b) result(c)
    integer, intent(in) :: a(0:), b(:)
    integer :: c(0:ubound(a, 1), size(b))
    integer :: i
    do i = 1, size(b)
      c(:, i) = a*b(i)
    end do
  end function
  recursive integer function ackermann(m, n) result(a)
    integer, intent(in) :: m, n
    if (m == 0) then
      a = n + 1
    else if (n == 0) then
      a = ackermann(m - 1, 1)
    else
      a = ackermann(m - 1, ackermann(m, n - 1))
    end if
  end function
end module
program main
  use texts
  implicit none
  character(8) :: name = 'ab'
  integer :: c(3, 2)
  print *, '[', joined('one', 'two'), '][', joined(short(name), '!'), ']', len(joined(name, name)), len(short(name))
  print *, '[', stars(4), ']', len(stars(3)), size(stars(2))
  print *, reversed([1., 2., 3.]), reversed(reversed([4., 5.]))
  print *, halves([8., 4., 2.]), size(halves([1., 1.]))
  c = outer([1, 2, 3], [10, 100])
  print *, c, lbound(outer([1, 2], [3])), shape(outer([1, 2], [3, 4, 5]))
  print *, ackermann(2, 3), sum(outer([1, 1], [ackermann(1, 1), 2]))
  print *, joined(joined('a', 'b'), joined('c', short('d   ')))
end program
