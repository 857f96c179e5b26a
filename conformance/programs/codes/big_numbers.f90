! Numbers of many digits in arrays: factorials, powers, division by a small number, decimal output.
module many_digits
  implicit none
  integer, parameter :: limbs = 40, base = 10000
  type big
    integer :: used = 1
    integer :: digit(limbs) = 0
  end type big
  interface assignment(=)
    module procedure from_integer
  end interface
  interface operator(*)
    module procedure times_small, times_big
  end interface
  interface operator(+)
    module procedure plus
  end interface
contains
  elemental subroutine from_integer(b, i)
    type(big), intent(out) :: b
    integer, intent(in) :: i
    b%digit(1) = mod(i, base)
    b%digit(2) = i / base
    b%used = merge(2, 1, i >= base)
  end subroutine from_integer
  elemental type(big) function times_small(a, k)
    type(big), intent(in) :: a
    integer, intent(in) :: k
    integer :: i, carry
    times_small = a
    carry = 0
    do i = 1, limbs
      carry = carry + a%digit(i) * k
      times_small%digit(i) = mod(carry, base)
      carry = carry / base
      if (times_small%digit(i) /= 0) times_small%used = i
    end do
  end function times_small
  elemental type(big) function plus(a, b)
    type(big), intent(in) :: a, b
    integer :: i, carry
    carry = 0
    do i = 1, limbs
      carry = carry + a%digit(i) + b%digit(i)
      plus%digit(i) = mod(carry, base)
      carry = carry / base
      if (plus%digit(i) /= 0) plus%used = i
    end do
  end function plus
  elemental type(big) function times_big(a, b)
    type(big), intent(in) :: a, b
    type(big) :: part
    integer :: i
    do i = b%used, 1, -1
      part = times_small(a, b%digit(i))
      times_big%digit(2:) = times_big%digit(:limbs - 1)
      times_big%digit(1) = 0
      times_big = times_big + part
    end do
  end function times_big
  function text(b) result(t)
    type(big), intent(in) :: b
    character(len=4 * b%used) :: t
    character(len=4) :: group
    integer :: i
    t = ''
    write (t(1:4), '(i4)') b%digit(b%used)
    do i = b%used - 1, 1, -1
      write (group, '(i4.4)') b%digit(i)
      t(4 * (b%used - i) + 1:) = group
    end do
    t = adjustl(t)
  end function text
  integer function remainder(b, k)
    type(big), intent(in) :: b
    integer, intent(in) :: k
    integer :: i
    remainder = 0
    do i = b%used, 1, -1
      remainder = mod(remainder * base + b%digit(i), k)
    end do
  end function remainder
end module many_digits
program big_numbers
  use many_digits
  implicit none
  type(big) :: f, a, b, t
  character(len=160) :: line
  integer :: i
  f = 1
  do i = 1, 50
    f = f * i
  end do
  line = text(f)
  print '(a)', trim(line)
  a = 0
  b = 1
  do i = 1, 150
    t = a + b
    a = b
    b = t
  end do
  line = text(a)
  print '(a)', trim(line)
  a = 12345
  b = a * a * a * a
  line = text(b * b)
  print '(a)', trim(line)
  print *, remainder(f, 53), remainder(b, 9999), f%used
  ! By Wilson's theorem 52! is -1 modulo 53, and 51 * 52 is 2.
  if (remainder(f, 53) /= 26) error stop 'Wilson'
end program big_numbers
