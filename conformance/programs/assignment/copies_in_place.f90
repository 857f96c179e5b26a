! Array assignments that copy or set runs of elements: forwards and backwards within one array, between arrays that are
! arguments twice, of zero size, with bounds of every kind; and DO loops that look the same and mean something else.
program copies_in_place
  implicit none
  integer :: a(12), b(-3:8), m(5, 4), i, n
  real(8) :: x(10), y(0:9)
  integer(1) :: t(9)
  integer(8), allocatable :: w(:), v(:)
  real(4), allocatable :: g(:, :)
  logical :: l(12)

  a = [(i, i=1, 12)]
  a(2:) = a(:11)
  print *, a
  a = [(i, i=1, 12)]
  a(:10) = a(3:)
  print *, a
  a = [(i, i=1, 12)]
  do i = 2, 12
    a(i) = a(i - 1)
  end do
  print *, a
  a = [(i, i=1, 12)]
  do i = 11, 1, -1
    a(i) = a(i + 1)
  end do
  print *, a
  a = [(i, i=1, 12)]
  a(12:1:-1) = a
  b = a
  b(0:8) = b(-3:5)
  print *, b
  b(3:2) = a(12:11)
  b(9:8) = a(1:0)
  n = -4
  b(1:n) = a(1:n)
  b(n + 1:n + 3) = a(10:12)
  a(5:n) = 99
  print *, b, a

  ! arguments
  call shift(a, b, 12)
  call fill(b(-3:), 4, 9)
  call fill(b, 0, -1)
  call fill(b, -5, -1)
  call between(a(3:9), b(0:6))
  call assumed(a(1:11:2), b)
  print *, a, b

  ! several dimensions, other bounds and allocatables
  m = reshape([(i, i=1, 20)], [5, 4])
  m(2:5, 2) = m(1:4, 2)
  m(:, 4) = m(:, 1)
  m(1:4, 3) = m(2:5, 3)
  m(3, :) = 0
  print '(5i4)', m
  allocate (w(0:10), v(5:15))
  w = [(i * 100_8, i=0, 10)]
  v = w
  v(6:15) = w(:9)
  w(3:8) = v(10:15)
  w(0:2) = -1
  print *, w, v
  w = v(7:9)
  print *, w, lbound(w), ubound(w)
  w = w
  w(2:3) = w(1:2)
  v(5:4) = w(2:1)
  print *, w, size(v(5:4))
  deallocate (v)
  allocate (v(0))
  v = 3
  w = v
  print *, size(w), size(v)
  allocate (g(0:4, 3))
  g = 1.5
  g(:, 2) = 2.5
  g(1:, 3) = g(:3, 2)
  g(0, :) = g(4, :)
  print '(5f6.1)', g
  g(:, :) = 0
  g(4:0, :) = 7
  print *, sum(g)

  ! kinds, and values that the loop changes
  t = 7_1
  t(1:8) = t(2:9)
  t(9) = -127_1
  t(2:9) = t(1:8)
  print *, t
  x = 0.5d0
  y = x
  y(0) = -0.0d0
  x = y(0)
  print *, x(1:3), sign(1d0, x(10))
  x(3) = 8
  x = x(3)
  print *, x
  n = 3
  a = n
  do n = 1, 12
    a(n) = n
  end do
  print *, a, n
  do n = 1, 12
    a(n) = a(1)
    a(1) = n
  end do
  print *, a
  l = .true.
  l(3:10) = .false.
  l(2:11) = l(1:10)
  print *, l
contains
  subroutine shift(from, to, n)
    integer, intent(in) :: n
    integer :: from(n), to(n)
    to(2:n) = from(1:n - 1)
    from(1) = to(n)
  end subroutine

  subroutine fill(array, n, with)
    integer, intent(in) :: n, with
    integer, intent(out) :: array(*)
    integer :: i
    do i = 1, n
      array(i) = with
    end do
    array(2:n - 1) = with + 1
  end subroutine

  subroutine between(one, other)
    integer, intent(in) :: one(7)
    integer, intent(inout) :: other(0:6)
    other(1:6) = one(:6)
    other(0:2) = other(4:6)
  end subroutine

  subroutine assumed(one, other)
    integer, intent(inout) :: one(:)
    integer, intent(inout) :: other(0:)
    one(2:6) = one(1:5)
    other(:5) = one
    one = other(size(other) - 6:)
  end subroutine
end program
