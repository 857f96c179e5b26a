! C procedures that look like Fortran ones to the caller, and Fortran procedures that C calls by their names with an
! underscore: all by reference, lengths of texts behind the arguments.
program old_style
  implicit none
  external :: add_vectors, reverse_text, fill_name, apply_to_five
  integer, external :: count_of, next_number
  real, external :: mean
  double precision, external :: dot
  logical, external :: is_sorted
  complex, external :: conjugated
  external :: triple
  real :: a(4), b(4), c(4)
  integer :: i, m(2, 3)
  double precision :: x(3), y(3)
  character(len=7) :: word
  character(len=3) :: names(4)

  a = [1.0, 2.0, 3.0, 4.0]
  b = 10 * a
  call add_vectors(4, a, b, c)
  print *, c
  call add_vectors(2, a(3), b(1), c(2))
  print *, c
  word = 'stop it'
  call reverse_text(word)
  print *, '<', word, '>'
  call reverse_text(word(3:5))
  print *, '<', word, '>'
  call fill_name(names(2))
  names(1) = 'abc'
  names(3:) = '---'
  print *, names
  print *, count_of('hello world', 'o'), count_of('', 'x')
  print *, mean(a, 4), mean([2.0, 4.0], 2)
  x = [1d0, 2d0, 3d0]
  y = [4d0, 5d0, 6d0]
  print *, dot(3, x, y), dot(2, x(2), y)
  print *, is_sorted(a, 4), is_sorted(c, 4)
  m = reshape([1, 2, 3, 4, 5, 6], [2, 3])
  do i = 1, 3
    print *, next_number(m(1, i))
  end do
  print *, m
  call apply_to_five(triple, i)
  print *, i
  print *, conjugated((1.0, 2.0))
end program

subroutine triple(n, result)
  implicit none
  integer, intent(in) :: n
  integer, intent(out) :: result
  result = 3 * n
end subroutine

subroutine log_text(text, number)
  implicit none
  character(len=*), intent(in) :: text
  integer, intent(in) :: number
  print *, '[', text, ']', len(text), number
end subroutine

integer function twice(n)
  implicit none
  integer, intent(in) :: n
  twice = 2 * n
end function
