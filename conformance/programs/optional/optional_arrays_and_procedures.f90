! Optional arrays, allocatables, derived types and procedures; absent arguments of intrinsics.
program optional_arrays_and_procedures
  implicit none
  type options
    integer :: limit = 10
    real :: tolerance = 1e-3
  end type options
  real, allocatable :: history(:)
  integer :: steps
  print *, root(2.0)
  print *, root(2.0, options(limit=3))
  print *, root(10.0, opt=options(tolerance=1e-6), steps=steps, history=history), steps
  print *, size(history), history(size(history))
  print *, apply((/ 1.0, 4.0 /)), apply((/ 1.0, 4.0 /), half)
  print *, reduce_with((/ 3, 1, 2 /)), reduce_with((/ 3, 1, 2 /), mask=(/ .true., .false., .true. /))
contains
  real function root(a, opt, steps, history)
    real, intent(in) :: a
    type(options), intent(in), optional :: opt
    integer, intent(out), optional :: steps
    real, allocatable, intent(out), optional :: history(:)
    type(options) :: o
    real :: track(50)
    integer :: k
    if (present(opt)) o = opt
    root = a
    do k = 1, o%limit
      root = 0.5 * (root + a / root)
      track(k) = root
      if (abs(root * root - a) < o%tolerance) exit
    end do
    k = min(k, o%limit)
    if (present(steps)) steps = k
    if (present(history)) history = track(:k)
  end function root
  function apply(x, f)
    real, intent(in) :: x(:)
    real, external, optional :: f
    real :: apply(size(x))
    integer :: i
    apply = x
    if (present(f)) apply = (/ (f(x(i)), i = 1, size(x)) /)
  end function apply
  real function half(x)
    real, intent(in) :: x
    half = x / 2
  end function half
  integer function reduce_with(v, mask)
    integer, intent(in) :: v(:)
    logical, intent(in), optional :: mask(:)
    if (present(mask)) then
      reduce_with = sum(v, mask)
    else
      reduce_with = sum(v)
    end if
  end function reduce_with
end program optional_arrays_and_procedures
