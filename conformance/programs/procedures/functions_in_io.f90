! Functions that write to internal files, called in output lists; results of many kinds in one list.
program functions_in_io
  implicit none
  integer :: i
  print *, text(42), ' and ', text(-7), (text(i), i = 1, 3)
  print '(a,1x,a,1x,i0)', trim(hex(255)), trim(hex(4096)), length(text(12345))
  write (*, '(3(a,":",f6.2,1x))') (trim(text(i)), half(i), i = 1, 3)
  print *, point(1.0, 2.0), flags(5)
contains
  function text(n) result(t)
    integer, intent(in) :: n
    character(len=6) :: t
    write (t, '(i6)') n
    t = adjustl(t)
  end function text
  function hex(n) result(t)
    integer, intent(in) :: n
    character(len=10) :: t
    write (t, '("z",z0)') n
  end function hex
  integer function length(s)
    character(len=*), intent(in) :: s
    length = len_trim(s)
  end function length
  real function half(n)
    integer, intent(in) :: n
    half = n / 2.0
  end function half
  function point(x, y) result(z)
    real, intent(in) :: x, y
    complex :: z
    z = cmplx(x, y)
  end function point
  function flags(n) result(f)
    integer, intent(in) :: n
    logical :: f(4)
    integer :: k
    f = (/ (btest(n, k), k = 3, 0, -1) /)
  end function flags
end program functions_in_io
