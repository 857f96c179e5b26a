! Substrings of scalars, elements, sections and components, with zero length.
program substrings
  implicit none
  type line
    character(len=8) :: text
    integer :: n
  end type line
  character(len=10) :: s
  character(len=5) :: a(3)
  type(line) :: l(2)
  integer :: i
  s = '0123456789'
  print *, s(3:5), '|', s(:2), '|', s(9:), '|', s(5:4), '|', s(11:10), '|', len(s(4:7)), len(s(7:4))
  s(2:3) = 'abc'
  s(10:) = 'z'
  s(6:5) = 'lost'
  print *, s
  a = (/ 'alpha', 'bravo', 'charl' /)
  print *, a(2)(2:4), '|', a(:)(1:1), '|', a(3:1:-2)(4:5)
  a(2:3)(1:2) = (/ 'XX', 'YY' /)
  a(1)(5:) = a(1)(1:1)
  print *, a
  l(1) = line('component', 1)
  l(2)%text = l(1)%text(3:) // '!'
  l(2)%n = index(l(1)%text, 'o')
  print *, l(1)%text, l(2)%text, l%n, l(2)%text(2:3), l%text(1:1)
  do i = 1, 3
    s(i:i) = char(ichar('A') + i)
  end do
  print *, s, 'literal'(2:4), ('abc' // 'def')
  call change(s(4:6))
  print *, s
contains
  subroutine change(part)
    character(len=*), intent(inout) :: part
    part = '<' // part(2:2) // '>'
  end subroutine change
end program substrings
