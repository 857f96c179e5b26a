! TRANSFER between structures, bytes and polymorphic objects
module m
  implicit none
  type :: s
    sequence
    integer :: a = 1
    real :: x = 2.0
    real(8) :: d = 3d0
    character(4) :: c = 'abcd'
    integer(2) :: h(2) = [7_2, 8_2]
  end type
  type :: b
    integer :: w(7)
  end type
  type :: p
    integer :: i
  end type
end module
program t
  use m
  implicit none
  type(s) :: v, u
  type(b) :: y
  type(p) :: q
  class(p), allocatable :: cp
  integer(1) :: bytes(24)
  integer :: n
  v%a = 5
  v%h(2) = 9
  bytes = transfer(v, bytes)
  print *, size(transfer(v, bytes)), bytes(1:20)
  u = transfer(bytes, u)
  print *, u%a, u%x, u%d, u%c, u%h
  q = transfer(42, q)
  n = transfer(q, n)
  print *, q%i, n
  allocate(cp)
  cp%i = 3
  q = transfer(cp, q)
  print *, q%i
  q%i = 4
  cp = transfer(q, cp)
  print *, cp%i
  y = transfer(v, y)
  print *, y%w(1)
  u = transfer(y, u)
  print *, u%a, u%h
end program
