module shapes
  implicit none
  type :: solver
    integer :: n = 0
    real :: tol = 1.0
    procedure(step_if), pointer :: step => null()
    procedure(fun_if), pointer, nopass :: f => square
    procedure(pass2_if), pointer, pass(self) :: mix => null()
    procedure(), pointer, nopass :: hook => null()
  end type
  type :: holder
    type(solver) :: s
    type(solver), pointer :: next => null()
    procedure(fun_if), pointer, nopass :: g => null()
  end type
  abstract interface
    subroutine step_if(self, k)
      import :: solver
      class(solver), intent(inout) :: self
      integer, intent(in) :: k
    end subroutine
    real function fun_if(x)
      real, intent(in) :: x
    end function
    function pass2_if(a, self, b) result(r)
      import :: solver
      real, intent(in) :: a(:)
      class(solver), intent(in) :: self
      real, intent(in), optional :: b
      real :: r(size(a))
    end function
  end interface
contains
  real function square(x)
    real, intent(in) :: x
    square = x*x
  end function
  real function cube(x)
    real, intent(in) :: x
    cube = x**3
  end function
  subroutine add_step(self, k)
    class(solver), intent(inout) :: self
    integer, intent(in) :: k
    self%n = self%n + k
  end subroutine
  subroutine mul_step(self, k)
    class(solver), intent(inout) :: self
    integer, intent(in) :: k
    self%n = self%n * k
  end subroutine
  function scaled(a, self, b) result(r)
    real, intent(in) :: a(:)
    class(solver), intent(in) :: self
    real, intent(in), optional :: b
    real :: r(size(a))
    r = a*self%tol
    if (present(b)) r = r + b
  end function
  subroutine hello(i)
    integer :: i
    print *, 'hello', i
  end subroutine
end module
program main
  use shapes
  implicit none
  type(solver) :: s, list(3)
  type(solver), target :: t
  type(holder) :: h
  integer :: i
  print *, associated(s%step), associated(s%f), s%f(3.0)
  s%f => cube
  print *, s%f(3.0)
  s%step => add_step
  call s%step(5)
  call s%step(k=6)
  s%step => mul_step
  call s%step(2)
  print *, s%n
  s%mix => scaled
  s%tol = 2.0
  print *, s%mix([1.0, 2.0]), s%mix([1.0, 2.0], b=0.5)
  s%hook => hello
  call s%hook(7)
  do i = 1, 3
    list(i)%step => add_step
    if (i == 2) list(i)%step => mul_step
    list(i)%n = 10
  end do
  do i = 1, 3
    call list(i)%step(i)
  end do
  print *, list%n
  h%s = s
  call h%s%step(10)
  print *, h%s%n, s%n, h%s%f(2.0), associated(h%s%step, mul_step), associated(h%s%step, s%step)
  t = s
  h%next => t
  h%next%step => add_step
  call h%next%step(1)
  print *, t%n
  h%g => h%s%f
  print *, h%g(2.0), associated(h%g)
  h = holder(s=solver(n=3, step=add_step), g=square)
  call h%s%step(4)
  print *, h%s%n, h%g(5.0), h%s%f(5.0), associated(h%s%mix)
  nullify(h%g)
  print *, associated(h%g)
  s%step => null()
  print *, associated(s%step)
  call through(list(2)%step)
  call repoint(list(1)%f)
  print *, list(1)%f(2.0)
contains
  subroutine through(p)
    procedure(step_if) :: p
    type(solver) :: loc
    loc%n = 7
    call p(loc, 6)
    print *, loc%n
  end subroutine
  subroutine repoint(p)
    procedure(fun_if), pointer, intent(inout) :: p
    if (associated(p)) p => cube
  end subroutine
end program
