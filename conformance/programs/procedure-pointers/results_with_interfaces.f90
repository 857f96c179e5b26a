! Functions that return procedure pointers, whose interface a body of their own describes
program p
  implicit none
  abstract interface
    integer function fi(x)
      integer, intent(in) :: x
    end function
  end interface
  procedure(fi), pointer :: q
  procedure(act), pointer :: s
  integer :: n
  q => f()
  print *, q(-6)
  q => g(2)
  print *, q(-6)
  s => h(act)
  n = 3
  call s(n)
  print *, n
contains
  function f()
    pointer :: f
    interface
      integer function f(x)
        integer, intent(in) :: x
      end function
    end interface
    f => iabs
  end function
  function g(k) result(r)
    integer, intent(in) :: k
    interface
      integer function r(x)
        integer, intent(in) :: x
      end function
    end interface
    pointer :: r
    if (k == 1) then
      r => iabs
    else
      r => twice
    end if
  end function
  function h(arg)
    interface
      subroutine arg(b)
        integer, intent(inout) :: b
      end subroutine
    end interface
    pointer :: h
    interface
      subroutine h(a)
        integer, intent(inout) :: a
      end subroutine
    end interface
    h => arg
  end function
  integer function twice(x)
    integer, intent(in) :: x
    twice = 2 * x
  end function
  subroutine act(y)
    integer, intent(inout) :: y
    y = y**2
  end subroutine
end program
