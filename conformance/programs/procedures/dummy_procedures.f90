! Dummy procedures of every kind: functions of all types, subroutines, internal procedures with host variables that
! recurse, intrinsic functions, and dummies handed on (F2018 15.5.2.9)
module work
  implicit none
  abstract interface
    character(8) function text_fun(i)
      integer, intent(in) :: i
    end function
    function array_fun(n) result(a)
      integer, intent(in) :: n
      real :: a(n)
    end function
    complex function complex_fun(z)
      complex, intent(in) :: z
    end function
    subroutine visitor(x, stop_now)
      real, intent(inout) :: x(:)
      logical, intent(out) :: stop_now
    end subroutine
  end interface
contains
  subroutine use_text(f, n)
    procedure(text_fun) :: f
    integer, intent(in) :: n
    integer :: i
    print *, (f(i), i = 1, n)
  end subroutine
  subroutine use_array(f, n)
    procedure(array_fun) :: f
    integer, intent(in) :: n
    print *, f(n), sum(f(n))
  end subroutine
  complex function use_complex(f, z)
    procedure(complex_fun) :: f
    complex, intent(in) :: z
    use_complex = f(f(z))
  end function
  subroutine walk(x, v)
    real, intent(inout) :: x(:, :)
    procedure(visitor) :: v
    logical :: done
    integer :: i
    do i = 1, size(x, 1)
      call v(x(i, :), done)
      if (done) exit
    end do
  end subroutine
  real function integrate(f, a, b, n)
    interface
      real function f(x)
        real, intent(in) :: x
      end function
    end interface
    real, intent(in) :: a, b
    integer, intent(in) :: n
    integer :: i
    integrate = 0
    do i = 1, n
      integrate = integrate + f(a + (i - 0.5)*(b - a)/n)
    end do
    integrate = integrate*(b - a)/n
  end function
  real function old_style(f, x)
    real, external :: f
    real, intent(in) :: x
    old_style = f(x) + twice(f, x)
  end function
  real function twice(g, x)
    real, external :: g
    real, intent(in) :: x
    twice = g(g(x))
  end function
  recursive subroutine nested(depth, previous)
    integer, intent(in) :: depth
    procedure(text_fun), optional :: previous
    integer :: mine
    mine = depth*11
    if (present(previous)) print *, previous(0), own(0)
    if (depth < 3) call nested(depth + 1, own)
    mine = mine + 1
    if (present(previous)) print *, previous(1), own(1)
  contains
    character(8) function own(i)
      integer, intent(in) :: i
      write (own, '(i0,a,i0)') mine, '/', i
    end function
  end subroutine
end module
program main
  use work
  implicit none
  real, intrinsic :: sin
  intrinsic :: abs, sqrt
  real :: x(3, 2), factor = 2
  integer :: visits = 0
  x = reshape([1., 2., 3., 4., 5., 6.], [3, 2])
  call use_text(label, 3)
  call use_array(ramp, 4)
  print *, use_complex(turn, (1., 2.))
  call walk(x, double)
  print *, x, visits
  print *, integrate(parabola, 0., 3., 100), integrate(sin, 0., 1., 10)
  factor = 3
  print *, integrate(parabola, 0., 1., 10)
  print *, old_style(sqrt, 16.), old_style(parabola, 1.)
  call nested(1)
contains
  character(8) function label(i)
    integer, intent(in) :: i
    write (label, '(a,i0)') 'item', i
  end function
  function ramp(n) result(a)
    integer, intent(in) :: n
    real :: a(n)
    integer :: i
    a = [(i*factor, i = 1, n)]
  end function
  complex function turn(z)
    complex, intent(in) :: z
    turn = z*(0., 1.)
  end function
  subroutine double(v, stop_now)
    real, intent(inout) :: v(:)
    logical, intent(out) :: stop_now
    v = factor*v
    visits = visits + 1
    stop_now = visits == 2
  end subroutine
  real function parabola(t)
    real, intent(in) :: t
    parabola = factor*t*t
  end function
end program
