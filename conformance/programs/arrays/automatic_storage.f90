! Automatic arrays whose storage could serve several activations: recursion, direct and through others, sizes that grow
! and shrink, arrays that are handed down, kept by internal procedures, pointed to, and of all kinds.
module work
  implicit none
contains
  recursive subroutine down(n, path)
    integer, intent(in) :: n
    integer, intent(inout) :: path(:)
    integer :: mine(n + 20)
    mine = n
    if (n > 0) call down(n - 1, path)
    path(n + 1) = path(n + 1) + sum(mine)
  end subroutine

  recursive subroutine even(n, total)
    integer, intent(in) :: n
    integer, intent(inout) :: total
    integer :: mine(40 + n)
    mine = n
    if (n > 0) call odd(n - 1, total)
    total = total + sum(mine)
  end subroutine

  recursive subroutine odd(n, total)
    integer, intent(in) :: n
    integer, intent(inout) :: total
    integer :: mine(40 + n)
    mine = -n
    if (n > 0) call even(n - 1, total)
    total = total + sum(mine)
  end subroutine

  recursive real function through(f, n) result(r)
    interface
      recursive real function f(n)
        integer, intent(in) :: n
      end function
    end interface
    integer, intent(in) :: n
    real :: mine(n + 30)
    mine = n
    r = 0
    if (n > 0) r = f(n - 1)
    r = r + sum(mine)
  end function

  recursive real function again(n) result(r)
    integer, intent(in) :: n
    r = through(again, n)
  end function

  function outer(n) result(total)
    integer, intent(in) :: n
    integer :: total, mine(n), two(n, 0:n)
    complex(8) :: z(n)
    logical :: l(n)
    integer(1) :: small(n * 2)
    mine = 1
    two = 2
    z = (1, 2)
    l = .false.
    small = 3_1
    call inner(mine)
    two(:, 0) = two(:, 0) + mine
    if (n > 0) then
      l(n) = .true.
      z(1) = z(n) * z(1)
    end if
    total = sum(mine) + sum(two) + nint(sum(real(z))) + nint(sum(aimag(z))) + count(l) + sum(int(small))
  contains
    subroutine inner(a)
      integer, intent(inout) :: a(n)
      integer :: b(n)
      b = a
      a = a + b + mine
      mine = mine + 1
    end subroutine
  end function

  subroutine pointed(n, total)
    integer, intent(in) :: n
    integer, intent(inout) :: total
    integer, target :: mine(n)
    integer, pointer :: p(:)
    mine = n
    p => mine(::2)
    p = p + 1
    total = total + sum(mine)
  end subroutine

  subroutine both(n, x, total)
    integer, intent(in) :: n
    integer, intent(inout) :: x(n), total
    integer :: mine(n)
    mine = 2 * x
    x = mine(n:1:-1)
    total = total + dot_product(mine, x)
  end subroutine

  subroutine caller(n, total)
    integer, intent(in) :: n
    integer, intent(inout) :: total
    integer :: mine(n), other(2 * n), i
    mine = [(i, i = 1, n)]
    call both(n, mine, total)
    other(1:n) = mine
    other(n + 1:) = mine
    call both(2 * n, other, total)
    call both(n, other(2:), total)
    total = total + sum(other)
  end subroutine
end module

program automatic_storage
  use work
  implicit none
  integer :: path(51), total, n
  path = 0
  call down(50, path)
  print *, path
  total = 0
  call even(31, total)
  call odd(30, total)
  print *, total
  print *, again(20)
  do n = 0, 60, 7
    print *, outer(n), outer(3), outer(n / 2)
  end do
  total = 0
  do n = 40, 0, -5
    call pointed(n, total)
    call caller(n, total)
    print *, total
  end do
end program
