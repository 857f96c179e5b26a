! Formatted input (F2018 13.7) as data files bring it: blanks inside and around numbers, exponents without a letter,
! commas that end fields early, short records, tabs of position, bits, logicals, rounding modes, and the messages for
! fields that are wrong.
program ordinary_and_odd_input
  implicit none
  integer :: i, j, ios
  integer(1) :: b
  integer(8) :: k
  real :: r
  real(8) :: d
  complex :: z
  logical :: l
  character(5) :: s
  character(40) :: field, message
  character(9) :: numbers(14) = [character(9) :: '12', ' 1 2', '-7', '+5', '1.5', '15e2', '1.5+2', '2.5d-1', &
       'inf', '-nan', '1e400', '- 3', '.', '1..2']
  character(4), parameter :: modes(6) = [character(4) :: 'ru', 'rd', 'rz', 'rn', 'rc', 'rp']

  do j = 1, size(numbers)
    message = ''
    d = -1
    read (numbers(j), '(f9.2)', iostat=ios, iomsg=message) d
    print '(a,t12,i6,1x,g0,1x,a)', numbers(j), ios, d, trim(message)
  end do
  do j = 1, size(numbers)
    message = ''
    i = -1
    read (numbers(j), '(i9)', iostat=ios, iomsg=message) i
    print '(a,t12,i6,1x,g0,1x,a)', numbers(j), ios, i, trim(message)
  end do
  do j = 1, size(modes)
    field = '0.1 0.1 -0.3'
    read (field, '(' // modes(j) // ',f4.1,f4.1,f4.1)', iostat=ios) r, d, z%re
    print '(a,z9.8,z17.16,z9.8)', modes(j), r, d, z%re
  end do
  field = '300'
  read (field, '(i5)', iostat=ios, iomsg=message) b
  print *, ios, trim(message)
  field = '-9223372036854775808'
  read (field, '(i20)', iostat=ios) k
  print *, ios, k
  field = '1 2  3'
  read (field, '(bz,i4,bn,i4)') i, j
  print *, i, j
  field = 't.false T'
  read (field, '(l1,t2,l6,l3)') l, l, l
  print *, l
  field = 'xyz'
  read (field, '(l3)', iostat=ios, iomsg=message) l
  print *, ios, trim(message)
  read (field, '(a5)') s
  print '(3a)', '[', s, ']'
  field = 'abcdefgh'
  read (field, '(a8)') s
  print '(3a)', '[', s, ']'
  field = '1010 777 ff'
  read (field, '(b4,1x,o3,1x,z2)') i, j, b
  print *, i, j, b
  field = '1.5 -2.5'
  read (field, '(2f4.1)') z
  print *, z
  field = ''
  i = 9
  j = 9
  read (field, '(i4)', iostat=ios) i, j
  print *, i, j, ios
  field = '1'
  read (field, '(i1/i1)', iostat=ios) i
  print *, i, ios
  read (field, '(i1)', iostat=ios, iomsg=message) i, j
  print *, ios, trim(message)
  field = '12'
  s = '(i0)'
  read (field, s, iostat=ios) i
  print *, ios
  field = '1,5;2,5'
  read (field, *, decimal='comma') r, d
  print *, r, d
  field = '1.5;2,5'
  read (field, *, decimal='comma') r, d
  print *, r, d
  open (10, status='scratch')
  write (10, '(a)') '1,22,333', '4 5', '6'
  rewind (10)
  read (10, '(3i5)') i, j, ios
  print *, i, j, ios
  read (10, '(i2,i5)') i, j
  print *, i, j
  read (10, '(i5,i5)') i, j
  print *, i, j
  read (10, '(i5)', iostat=ios, iomsg=message) i
  print *, ios, trim(message)
  close (10)
end program ordinary_and_odd_input
