module ops
  implicit none
  abstract interface
    real function fun(x)
      real, intent(in) :: x
    end function
    subroutine act(n)
      integer, intent(inout) :: n
    end subroutine
  end interface
  procedure(fun), pointer :: current => null()
  procedure(act), pointer, save :: doit => bump
contains
  real function square(x)
    real, intent(in) :: x
    square = x*x
  end function
  real function twice(x)
    real, intent(in) :: x
    twice = 2*x
  end function
  subroutine bump(n)
    integer, intent(inout) :: n
    n = n + 1
  end subroutine
  subroutine choose(k, p)
    integer, intent(in) :: k
    procedure(fun), pointer, intent(out) :: p
    select case (k)
    case (1); p => square
    case (2); p => twice
    case default; p => null()
    end select
  end subroutine
  function pick(k) result(p)
    integer, intent(in) :: k
    procedure(fun), pointer :: p
    call choose(k, p)
  end function
  real function apply(f, x)
    procedure(fun) :: f
    real, intent(in) :: x
    apply = f(x)
  end function
end module
program main
  use ops
  implicit none
  procedure(fun), pointer :: p, q
  procedure(act), pointer :: s
  procedure(real), pointer :: r
  procedure(), pointer :: t
  integer :: n
  print *, associated(current)
  current => square
  print *, associated(current), current(3.0)
  p => current
  print *, associated(p, current), associated(p, square), associated(p, twice)
  call choose(2, q)
  print *, q(4.0), associated(p, q)
  q => pick(1)
  print *, q(4.0), associated(p, q)
  print *, apply(p, 5.0), apply(pick(2), 5.0), apply(twice, 1.5)
  call choose(3, p)
  print *, associated(p)
  n = 41
  call doit(n)
  print *, n
  s => bump
  call s(n)
  print *, n
  nullify(s)
  print *, associated(s)
  r => ext
  print *, r(2.0)
  t => show
  call t(7)
  p => inner
  print *, p(1.0)
  n = 100
  print *, p(1.0)
contains
  real function inner(x)
    real, intent(in) :: x
    inner = x + n
  end function
  real function ext(x)
    real :: x
    ext = x - 1
  end function
  subroutine show(i)
    integer :: i
    print *, 'show', i
  end subroutine
end program
