! Statements and constants of compilers of DEC (-fdec): TYPE in place of PRINT, exponents without digits,
! formats without widths and with a comma too many, PARAMETER without parentheses, blocks of AUTOMATIC
! and STATIC variables.
program old_statements
  implicit none
  integer :: limit
  real :: scale
  parameter limit = 3, scale = 2.5e
  real :: x = 8e, y
  real(8) :: d = 1.5d
  integer :: i, calls
  integer(1) :: b = 7
  integer(8) :: big = 123456789012_8
  character(20) :: field = '  12e'
  type *, 'limit', limit
  type 10, x, scale + 1e
10 format (' x=', f8.3, ' s=', f8.3, )
  write (*, '(a, i, a, i, a, i)') ':', limit, ':', b, ':', big
  write (*, '(a, f, a)') ':', x, ':'
  write (*, '(a, e, a, d)') ':', d, ':', d
  write (*, '(a, g, a, g)') ':', 0.1, ':', 1d10
  write (*, '(o, 1x, z)') 64, 255_2
  read (field, *) y
  type '(a, f6.1)', 'read', y
  do i = 1, 3
    calls = counted()
  end do
  print *, calls
contains
  integer function counted()
    static :: kept
    automatic :: fresh
    integer :: kept = 0, fresh
    fresh = 1
    kept = kept + fresh
    counted = kept
  end function
end program
