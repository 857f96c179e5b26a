! Strings of C: built in Fortran, made in C, seen through pointers, copied into buffers (F2018 18.3.7).
module c_strings
  use, intrinsic :: iso_c_binding
  implicit none
  interface
    integer(c_size_t) function strlen(s) bind(c)
      import
      type(c_ptr), value :: s
    end function
    integer(c_int) function compare(a, b) bind(c, name='strcmp')
      import
      character(kind=c_char), intent(in) :: a(*), b(*)
    end function
    type(c_ptr) function name_of(i) bind(c)
      import
      integer(c_int), value :: i
    end function
    subroutine upper(s) bind(c)
      import
      character(kind=c_char), intent(inout) :: s(*)
    end subroutine
    integer(c_int) function join(buffer, size, a, b) bind(c)
      import
      character(kind=c_char), intent(out) :: buffer(*)
      integer(c_size_t), value :: size
      character(kind=c_char), intent(in) :: a(*)
      character(kind=c_char), intent(in), optional :: b(*)
    end function
    subroutine environment(names, n) bind(c)
      import
      integer(c_int), value :: n
      type(c_ptr), intent(out) :: names(n)
    end subroutine
    integer(c_int) function count_words(list) bind(c)
      import
      type(c_ptr), intent(in) :: list(*)
    end function
  end interface
contains
  function text(p) result(s)
    type(c_ptr), intent(in) :: p
    character(len=:), allocatable :: s
    character(kind=c_char), pointer :: c(:)
    integer :: i
    call c_f_pointer(p, c, [strlen(p)])
    allocate (character(len=size(c)) :: s)
    do i = 1, size(c)
      s(i:i) = c(i)
    end do
  end function
end module

program strings
  use c_strings
  implicit none
  character(len=20) :: buffer
  character(len=:), allocatable, target :: dynamic
  character(len=12), target :: words(3)
  character(kind=c_char), target :: one(4) = ['o', 'n', 'e', c_null_char]
  type(c_ptr) :: list(4), names(3)
  integer :: i, n

  print *, text(name_of(0)), '|', text(name_of(1)), '|', text(name_of(2)), '|'
  print *, compare('abc' // c_null_char, 'abc' // c_null_char) == 0, compare('abc' // c_null_char, 'abd' // c_null_char) < 0
  buffer = 'shout' // c_null_char // 'quiet'
  call upper(buffer)
  print *, buffer(1:5), buffer(7:11)
  buffer = repeat('-', 20)
  n = join(buffer, 20_c_size_t, 'left ' // c_null_char, 'right' // c_null_char)
  print *, n, buffer(:n), ichar(buffer(n + 1:n + 1)), buffer(n + 2:)
  n = join(buffer, 4_c_size_t, 'alone' // c_null_char)
  print *, n, buffer(:3)
  dynamic = 'allocated' // c_null_char
  print *, strlen(c_loc(dynamic)), text(c_loc(one))
  words = ['alpha       ', 'beta        ', 'gamma       ']
  do i = 1, 3
    words(i)(6:6) = c_null_char
    list(i) = c_loc(words(i))
  end do
  list(4) = c_null_ptr
  print *, count_words(list), strlen(list(2))
  call environment(names, 3)
  do i = 1, 3
    if (c_associated(names(i))) print *, i, text(names(i))
  end do
end program
