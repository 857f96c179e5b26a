! Elemental subroutines and functions over sections, with scalars among arrays, and impure ones (F2018 15.8)
module el
  implicit none
  integer :: seen = 0
contains
  elemental subroutine swap(a, b)
    integer, intent(inout) :: a, b
    integer :: t
    t = a
    a = b
    b = t
  end subroutine
  elemental subroutine split(x, whole, rest)
    real, intent(in) :: x
    integer, intent(out) :: whole
    real, intent(out), optional :: rest
    whole = int(x)
    if (present(rest)) rest = x - whole
  end subroutine
  impure elemental integer function counted(i) result(r)
    integer, intent(in) :: i
    seen = seen + 1
    r = i*100 + seen
  end function
  impure elemental subroutine report(i, s)
    integer, intent(in) :: i
    character(*), intent(in) :: s
    print *, s, i
  end subroutine
  elemental function padded(s, n) result(t)
    character(*), intent(in) :: s
    integer, intent(in) :: n
    character(len(s) + 2) :: t
    t = repeat('.', n) // s
  end function
end module
program main
  use el
  implicit none
  integer :: a(6) = [1, 2, 3, 4, 5, 6], b(2, 3), w(4), i
  real :: r(4), x(4) = [1.25, -2.5, 3.75, 4.0]
  b = reshape([10, 20, 30, 40, 50, 60], [2, 3])
  call swap(a(1:5:2), b(1, :))
  print *, a, b
  call swap(a(1:3), a(4:6))
  print *, a
  call split(x, w)
  print *, w
  call split(x(4:1:-1), w, r)
  print *, w, r
  print *, counted([1, 2, 3]), seen
  print *, counted(b(:, 2)), counted(9), seen
  call report([1, 2], 'n')
  call report([3, 4], ['a', 'b'])
  print *, padded(['ab', 'cd'], [1, 2]), padded('x', 2)
  call swap(b(1, 1), b(2, 3))
  print *, b, (counted(i), i = 1, 2)
  where (a > 2) a = counted(a)
  print *, a
end program
