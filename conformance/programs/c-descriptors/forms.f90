! One C function behind several interface bodies: what it gets tells POINTER, ALLOCATABLE, assumed shape and assumed rank
! apart by the attribute and the bounds in the descriptor; structures come through TYPE(*).
program forms
  use iso_c_binding
  implicit none
  interface
    integer(c_int) function attr_p(a) bind(c, name='get_attr')
      import
      integer(c_int), pointer, intent(in) :: a(:)
    end function
    integer(c_int) function attr_a(a) bind(c, name='get_attr')
      import
      integer(c_int), allocatable, intent(in) :: a(:)
    end function
    integer(c_int) function attr_o(a) bind(c, name='get_attr')
      import
      integer(c_int), intent(in) :: a(:)
    end function
    integer(c_int) function attr_r(a) bind(c, name='get_attr')
      import
      integer(c_int), intent(in) :: a(..)
    end function
    subroutine look(a) bind(c)
      type(*), intent(in) :: a(..)
    end subroutine
  end interface
  type, bind(c) :: point
    integer(c_int) :: i
    real(c_double) :: x
  end type
  type(point) :: points(3), one
  integer(c_int), target :: t(3) = [1,2,3]
  integer(c_int), allocatable :: a(:)
  integer(c_int), pointer :: p(:)
  allocate (a(2:3))
  a = 5
  p(7:) => t
  points = [point(1, 0.5), point(2, 0.5), point(3, 0.5)]
  one = point(9, 1.5)
  call look(points)
  call look(points(3:1:-2))
  call look(one)
  print *, attr_p(p), attr_a(a), attr_o(t), attr_r(t), attr_p(t)
end program

subroutine put_text(text, length) bind(c)
  use, intrinsic :: iso_c_binding
  implicit none
  character(kind=c_char), intent(in) :: text(*)
  integer(c_size_t), value :: length
  write (*, '(*(a))', advance='no') text(1:length)
end subroutine
