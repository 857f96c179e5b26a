! Structures shared with C: by reference, by value, as results, nested, in arrays (F2018 18.3.3).
module shapes
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: point
    real(c_double) :: x, y
  end type
  type, bind(c) :: mixed
    character(kind=c_char) :: tag
    integer(c_short) :: small
    integer(c_int) :: count
    real(c_float) :: values(3)
    logical(c_bool) :: on
    integer(c_long) :: big
  end type
  type, bind(c) :: segment
    type(point) :: ends(2)
    integer(c_int8_t) :: colour
  end type
  type, bind(c) :: pair
    integer(c_int) :: a, b
  end type
  type, bind(c) :: node
    integer(c_int) :: value
    type(c_ptr) :: next
  end type
  interface
    type(point) function middle(p, q) bind(c)
      import :: point
      type(point), value :: p, q
    end function
    subroutine mirror(p) bind(c)
      import :: point
      type(point), intent(inout) :: p
    end subroutine
    type(mixed) function bump(m) bind(c)
      import :: mixed
      type(mixed), value :: m
    end function
    subroutine bump_all(n, m) bind(c)
      import
      integer(c_int), value :: n
      type(mixed), intent(inout) :: m(n)
    end subroutine
    real(c_double) function length_of(s) bind(c)
      import
      type(segment), intent(in) :: s
    end function
    type(segment) function reversed(s) bind(c)
      import :: segment
      type(segment), value :: s
    end function
    type(pair) function swapped(p) bind(c)
      import :: pair
      type(pair), value :: p
    end function
    integer(c_int) function sum_list(first) bind(c)
      import
      type(node), intent(in) :: first
    end function
  end interface
end module

program structs
  use shapes
  implicit none
  type(point) :: p
  type(mixed) :: m, many(4)
  type(segment) :: s
  type(pair) :: q
  type(node), target :: list(3)
  integer :: i

  p = middle(point(1, 2), point(5, -4))
  print *, p
  call mirror(p)
  print *, p
  m = mixed('t', 7_c_short, 1000, [1.0, 2.0, 3.0], .true., 10_c_long**12)
  m = bump(m)
  print *, m
  do i = 1, 4
    many(i) = mixed(achar(96 + i), int(i, c_short), 10 * i, [1.0, 2.0, 3.0] * i, mod(i, 2) == 0, -i)
  end do
  call bump_all(2, many(2:3))
  do i = 1, 4
    print *, many(i)
  end do
  s%ends(1) = point(0, 0)
  s%ends(2) = point(3, 4)
  s%colour = -7
  print *, length_of(s)
  s = reversed(s)
  print *, s%ends(1), s%ends(2), s%colour
  call mirror(s%ends(1))
  print *, s%ends(1)
  q = swapped(pair(1, 2))
  print *, q
  do i = 1, 3
    list(i)%value = i * i
    list(i)%next = c_null_ptr
  end do
  list(3)%next = c_loc(list(1))
  list(1)%next = c_loc(list(2))
  print *, sum_list(list(3)), sum_list(list(1)), sum_list(list(2))
end program
