program e
  implicit none
  real :: x y
  integer, foo :: z
  x = (a + b
  x = a b
  x = a +
  call foo(a, b
  call foo(a b)
  call foo(a,,b)
  x = f(a, )
  if (x > 3 then
  if x > 3 then
  do i = 1
  do i = 1, 
  end do
  end if
  wirte(*,*) x
  write(*,* x
  print *, 'abc
  print * x
  x = 'a' // 
  x = [1, 2
  x = y @ 3
  read(5,*) (a(i), i=1,3
  read(*,*) x +
  allocate(a(3)
  else
  goto
  goto abc def
  integer :: late
  x ++ 3
  if (x) integer :: y
  if (x) do i=1,3
  x == 3
  y => 
  select case (x)
  case 1
  end selct
  end do
  open(10, file=)
  stop 1 2
  return 3 x
  a%b% = 3
  1 = x
  10 format(i5, y3)
  20 format(i5
  x = 1.e5.foo
  data x/1,2
  end program f
subroutine s(a b)
  real, dimension(3 :: x
  character(len=) :: c
  type(t :: q
  use m only: x
  where (x) y
  do 10 i = 1, 3
  x = 3
end subroutine
function (x)
end function
module m
contains
  subroutine a
  subroutine b
  end subroutine
end module
