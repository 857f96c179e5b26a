! BIND(C) types, enumerations, variables and character arrays among Fortran procedures (F2018 18.3)
module records
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: vec
    real(c_float) :: xyz(3)
  end type
  type, bind(c) :: item
    integer(c_short) :: id
    type(vec) :: at
    character(kind=c_char) :: name(4)
    logical(c_bool) :: used
    type(c_ptr) :: next
  end type
  enum, bind(c)
    enumerator :: red = 4, green, blue = 10, white
  end enum
  integer(c_long), bind(c) :: total = 0
  integer(kind(red)), bind(c, name='last_colour') :: last = white
contains
  subroutine set(i, id, name) bind(c)
    type(item), intent(out), target :: i
    integer(c_int), value :: id
    character(kind=c_char), intent(in) :: name(*)
    integer :: k
    i%id = int(id, c_short)
    i%at = vec([1.0, 2.0, 3.0]*id)
    do k = 1, 4
      i%name(k) = name(k)
    end do
    i%used = .true._c_bool
    i%next = c_null_ptr
    total = total + id
  end subroutine
  function moved(v, by) result(w) bind(c)
    type(vec), value :: v
    real(c_float), value :: by
    type(vec) :: w
    v%xyz = v%xyz + by
    w = v
  end function
  integer(c_int) function length(first) bind(c)
    type(c_ptr), value :: first
    type(item), pointer :: p
    type(c_ptr) :: at
    length = 0
    at = first
    do while (c_associated(at))
      call c_f_pointer(at, p)
      length = length + 1
      at = p%next
    end do
  end function
end module
program main
  use records
  implicit none
  type(item), target :: list(3)
  type(vec) :: v, w
  integer :: i
  character(6) :: text = 'abcdef'
  do i = 1, 3
    call set(list(i), i, text(i:))
    if (i > 1) list(i - 1)%next = c_loc(list(i))
  end do
  print *, list%id, total
  print *, (list(i)%name, ' ', i = 1, 3), list%used
  print *, length(c_loc(list)), length(c_loc(list(3))), length(c_null_ptr)
  v = list(2)%at
  w = moved(v, 0.5)
  print *, v%xyz, w%xyz
  print *, red, green, blue, white, last, kind(red) == c_int
  print *, c_sizeof(1_c_int), c_sizeof(list%id)
end program
