module impl
  use iso_c_binding
  implicit none
  integer(c_int), bind(c, name='c_counter') :: counter = 0
contains
  integer(c_int) function add_them(a, b) bind(c, name='AddThem')
    integer(c_int), value :: a, b
    add_them = a + b
    counter = counter + 1
  end function
  subroutine fill(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(out) :: x(n)
    integer :: i
    x = [(i*1.5d0, i = 1, n)]
  end subroutine
  function length(s) result(n) bind(c, name="c_len")
    character(kind=c_char), intent(in) :: s(*)
    integer(c_size_t) :: n
    n = 0
    do while (s(n + 1) /= c_null_char)
      n = n + 1
    end do
  end function
end module
subroutine outside(k) bind(c, name='out_side')
  use iso_c_binding, only: c_int
  integer(c_int), intent(inout) :: k
  k = k*10
end subroutine
program main
  use iso_c_binding
  use impl, only: counter, mine => add_them
  implicit none
  interface
    function plus(x, y) result(z) bind(c, name='AddThem')
      import :: c_int
      integer(c_int), value :: x, y
      integer(c_int) :: z
    end function
    subroutine fill(x, n) bind(c)
      import :: c_double, c_int
      integer(c_int), value :: n
      real(c_double), intent(out) :: x(n)
    end subroutine
    subroutine times_ten(k) bind(c, name='out_side')
      import :: c_int
      integer(c_int), intent(inout) :: k
    end subroutine
    function c_len(s) bind(c)
      import :: c_char, c_size_t
      character(kind=c_char), intent(in) :: s(*)
      integer(c_size_t) :: c_len
    end function
  end interface
  real(c_double) :: x(4)
  integer(c_int) :: k = 7
  procedure(plus), pointer :: p
  print *, plus(2, 3), mine(4, 5), counter
  call fill(x, 4)
  print *, x
  call times_ten(k)
  print *, k
  print *, c_len('hello' // c_null_char)
  p => plus
  print *, p(10, 20), counter
end program
