! Several statements on a line, one statement on many lines, lines of the full 132 characters.
program semicolons_and_long_lines
  implicit none; integer :: a, b, c; real :: x(6); character(len=110) :: t
  a = 1; b = 2; c = 3; if (a < b) c = 4; print *, a, b, c
  do a = 1, 3; b = b + a; end do; print *, a, b
  if (b == 8) then; print *, 'eight'; else; print *, 'other'; end if
  x = (/ &
       1.0, &
       2.0, & ! a comment
       3.0, &
       4.0, &

       5.0, &
       6.0  &
      /)
  c = a &
    + b &
    * ( &
    2   &
    - 5 &
    )
  print *, x, c
  t = 'a text that goes to the end of the line, which has exactly one hundred and thirty-two characters in all: 1234567890 x'
  print *, t(:20), len_trim(t)
  call many_arguments(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, &
                      11, 12, 13, 14, 15, 16, 17, 18, 19, 20)
contains
  subroutine many_arguments(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10)
    integer, intent(in) :: a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10
    print *, a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10, b1 * b10, b2 + b3 + b4 + b5 + b6 + b7 + b8 + b9
  end subroutine many_arguments
end program semicolons_and_long_lines
