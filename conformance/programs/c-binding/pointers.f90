module shapes
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: pair
    integer(c_int) :: a
    real(c_double) :: b
  end type
  abstract interface
    integer(c_int) function op(x) bind(c)
      import :: c_int
      integer(c_int), value :: x
    end function
  end interface
  type :: handle
    type(c_ptr) :: p = c_null_ptr
  end type
contains
  integer(c_int) function twice(x) bind(c)
    integer(c_int), value :: x
    twice = 2*x
  end function
  integer(c_int) function thrice(x) bind(c)
    integer(c_int), value :: x
    thrice = 3*x
  end function
  function get(which) result(f)
    integer, intent(in) :: which
    type(c_funptr) :: f
    if (which == 2) then
      f = c_funloc(twice)
    else
      f = c_funloc(thrice)
    end if
  end function
  subroutine poke(p, n)
    type(c_ptr), value :: p
    integer(c_int), value :: n
    integer(c_int), pointer :: a(:)
    call c_f_pointer(p, a, [n])
    a = a + 100
  end subroutine
end module
program main
  use shapes
  implicit none
  integer(c_int), target :: i, v(6)
  real(c_double), target :: m(2,3)
  real(c_double), pointer :: pm(:,:), col(:)
  integer(c_int), pointer :: pi, pv(:)
  type(pair), target :: s, list(3)
  type(pair), pointer :: ps, plist(:)
  character(kind=c_char), target :: text(5) = ['h','e','l','l','o']
  character(kind=c_char, len=5), pointer :: word
  type(c_ptr) :: p, q
  type(c_funptr) :: f
  procedure(op), pointer :: fp
  type(handle) :: h
  complex(c_double_complex), target :: z
  complex(c_double_complex), pointer :: pz
  logical(c_bool), target :: flag
  logical(c_bool), pointer :: pflag
  i = 5
  p = c_loc(i)
  print *, c_associated(p), c_associated(h%p), c_associated(c_null_ptr)
  call c_f_pointer(p, pi)
  pi = pi + 1
  print *, i, associated(pi, i)
  q = c_loc(i)
  print *, c_associated(p, q)
  v = [1,2,3,4,5,6]
  call c_f_pointer(c_loc(v), pv, [3])
  print *, pv, size(pv), lbound(pv), ubound(pv)
  pv(2) = 20
  print *, v
  call c_f_pointer(c_loc(v(4)), pv, [2])
  print *, pv
  call poke(c_loc(v), 6)
  print *, v
  m = reshape([1d0,2d0,3d0,4d0,5d0,6d0], [2,3])
  call c_f_pointer(c_loc(m), pm, [3,2])
  print *, pm(3,1), pm(1,2)
  call c_f_pointer(c_loc(m(1,2)), col, [2])
  print *, col
  s%a = 7; s%b = 1.5d0
  call c_f_pointer(c_loc(s), ps)
  ps%a = 8
  print *, s%a, ps%b
  list%a = [1,2,3]; list%b = 0
  call c_f_pointer(c_loc(list), plist, [3])
  plist(2)%b = 2.5d0
  print *, list(2)%b, plist%a
  call c_f_pointer(c_loc(list(3)), ps)
  ps%a = 33
  print *, list%a
  call c_f_pointer(c_loc(text), word)
  print *, word
  word(1:1) = 'j'
  print *, text
  f = get(2)
  call c_f_procpointer(f, fp)
  print *, fp(21_c_int), c_associated(f, c_funloc(twice)), c_associated(f, get(3))
  call c_f_procpointer(get(3), fp)
  print *, fp(5_c_int), c_associated(c_null_funptr)
  z = (1d0, 2d0)
  call c_f_pointer(c_loc(z), pz)
  pz = pz*2
  print *, z
  flag = .false.
  call c_f_pointer(c_loc(flag), pflag)
  pflag = .true.
  print *, flag
  print *, c_sizeof(i), c_sizeof(v), c_sizeof(z), c_sizeof(m), c_sizeof(1.0)
  h%p = c_loc(v)
  print *, c_associated(h%p, c_loc(v(1)))
  nullify(pv)
  call c_f_pointer(c_null_ptr, pi)
  print *, associated(pi)
  print *, transfer(c_loc(v(2)), 0_c_intptr_t) - transfer(c_loc(v), 0_c_intptr_t)
  p = c_null_ptr
  print *, transfer(p, 0_c_intptr_t)
end program
