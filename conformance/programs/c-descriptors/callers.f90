! Procedures with BIND(C) that C calls with descriptors that it has established itself: assumed shape with any strides,
! assumed rank with SELECT RANK, assumed length, ALLOCATABLE and POINTER dummy arguments that the program changes.
module called_by_c
  use, intrinsic :: iso_c_binding
  implicit none
  interface
    subroutine run() bind(c)
    end subroutine
  end interface
contains
  subroutine change(a, k, s, q) bind(c)
    real(c_double), intent(inout) :: a(:, :)
    integer(c_int), allocatable, intent(inout) :: k(:)
    character(kind=c_char, len=*), intent(in) :: s
    real(c_float), pointer, intent(inout) :: q(:)
    print *, 'a', shape(a), lbound(a), a
    a(1, :) = -a(1, :)
    print *, 's ', s, len(s)
    if (allocated(k)) then
      print *, 'k', lbound(k), k
      deallocate (k)
    else
      allocate (k(2:4))
      k = [20, 30, 40]
    end if
    if (associated(q)) then
      print *, 'q', lbound(q), q
      q = q * 2
      nullify (q)
    end if
  end subroutine

  subroutine any_type(a) bind(c)
    type(*), intent(in) :: a(..)
    print *, 'any', rank(a), shape(a), sizeof(a), is_contiguous(a)
  end subroutine

  subroutine ranks(a) bind(c)
    integer(c_int), intent(inout) :: a(..)
    select rank (a)
    rank (0)
      print *, 'int', a
      a = a + 1
    rank (1)
      print *, 'ints', a, lbound(a), ubound(a)
      a = a + 1
    rank (2)
      print *, 'table', shape(a), a
      a(:, 2) = 0
    rank (*)
      print *, 'open', a(1:2)
    end select
  end subroutine

  integer(c_int) function present_sum(a, b) bind(c) result(s)
    integer(c_int), intent(in), optional :: a(:), b(..)
    s = 0
    if (present(a)) s = s + sum(a)
    if (present(b)) s = s + 1000 * size(b)
  end function

  subroutine names(list) bind(c)
    character(kind=c_char, len=*), intent(inout) :: list(:)
    integer :: i
    print *, len(list), size(list), (list(i), '|', i = 1, size(list))
    list(1) = 'changed by Fortran'
  end subroutine
end module

program callers
  use called_by_c
  implicit none
  call run()
end program

subroutine put_text(text, length) bind(c)
  use, intrinsic :: iso_c_binding
  implicit none
  character(kind=c_char), intent(in) :: text(*)
  integer(c_size_t), value :: length
  write (*, '(*(a))', advance='no') text(1:length)
end subroutine
