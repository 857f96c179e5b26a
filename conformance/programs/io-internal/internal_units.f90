! Internal files: scalars, arrays as records, substrings, reading back, errors.
program internal_units
  implicit none
  character(len=20) :: s, lines(3)
  character(len=4) :: small
  integer :: i, n, ios
  real :: x
  write (s, '(i5,f8.3)') 42, 3.14159
  print *, '[', s, ']'
  read (s, '(i5,f8.3)') n, x
  print *, n, x
  write (lines, '(a,i2)') ('line', i, i = 1, 3)
  print '(3("[",a,"]"))', lines
  write (lines, '(a/a)') 'first', 'second'
  print '(3("[",a,"]"))', lines
  write (s(6:10), '(i5.5)') 77
  print *, '[', s, ']'
  write (lines(2:3), '(i3)') 1, 2
  print '(3("[",a,"]"))', lines
  read (lines(2:3), *) n, i
  print *, n, i
  write (small, '(i8)', iostat=ios) 12345678
  print *, ios /= 0
  read (s, '(5x,i5)', iostat=ios) n
  print *, ios, n
  s = '12 34 56'
  read (s, *) n, i, x
  print *, n, i, x
  s = 'abc'
  read (s, '(i3)', iostat=ios) n
  print *, ios > 0
  lines = (/ '1 2                 ', '3                   ', '4 5 6               ' /)
  read (lines, *) n, i, x
  print *, n, i, x
  read (lines, '(i1/i1/i1)') n, i, ios
  print *, n, i, ios
  write (s, *) .true., 'x'
  print *, '[', s, ']'
  print *, to_text(-17), to_text(4096), number('  99 ') + 1
contains
  function to_text(k) result(t)
    integer, intent(in) :: k
    character(len=6) :: t
    write (t, '(i0)') k
    t = adjustr(t)
  end function to_text
  integer function number(t)
    character(len=*), intent(in) :: t
    read (t, *) number
  end function number
end program internal_units
