! Interface blocks for external procedures with assumed-shape, optional, allocatable and array-result features.
function reversed(a) result(b)
  implicit none
  integer, intent(in) :: a(:)
  integer :: b(size(a))
  b = a(size(a):1:-1)
end function reversed
subroutine resize(a, n, fill)
  implicit none
  real, allocatable, intent(inout) :: a(:)
  integer, intent(in) :: n
  real, intent(in), optional :: fill
  real, allocatable :: t(:)
  allocate (t(n))
  t = 0
  if (present(fill)) t = fill
  if (allocated(a)) t(:min(n, size(a))) = a(:min(n, size(a)))
  call move_alloc(t, a)
end subroutine resize
character(len=*) function shout(s)
  implicit none
  character(len=*), intent(in) :: s
  shout = trim(s) // '!'
end function shout
program explicit_interfaces
  implicit none
  interface
    function reversed(a) result(b)
      integer, intent(in) :: a(:)
      integer :: b(size(a))
    end function reversed
    subroutine resize(a, n, fill)
      real, allocatable, intent(inout) :: a(:)
      integer, intent(in) :: n
      real, intent(in), optional :: fill
    end subroutine resize
  end interface
  character(len=8), external :: shout
  real, allocatable :: a(:)
  integer :: m(3, 2) = reshape((/ 1, 2, 3, 4, 5, 6 /), (/ 3, 2 /))
  print *, reversed((/ 1, 2, 3 /)), reversed(m(2, :)), reversed(reversed(m(:, 1)))
  call resize(a, 2)
  print *, a
  call resize(n=4, a=a, fill=7.5)
  print *, a
  call resize(a, 1)
  print *, a, shout('hey'), '|', shout('longer than 8')
end program explicit_interfaces
