! List-directed input from internal and external files: values of all kinds, separators, nulls, repeats, errors.
program list_input
  implicit none
  integer :: i, j, k, st, v(6)
  real :: x, y
  real(8) :: d
  complex :: z
  logical :: l, l2
  character(8) :: a, b
  character(120) :: m
  character(60) :: rows(5)
  call get('1 2 3'); call get('1,2,3'); call get('1,,3'); call get(',,'); call get('2*5,7'); call get('3*')
  call get('1/2')
  call get('1;2'); call get('1 , 2 , 3'); call get('+5 -6 007'); call get('1.5 2 3'); call get('a 2 3')
  call get('1e3 2 3')
  call get('99999999999 1 1'); call get('2*3*4'); call get('0*4 1'); call get('1 2'); call get(' ')
  call get('12abc 3 4')
  call get("'1' 2 3"); call get('1	2	3'); call get('-2147483648 2147483647 -1'); call get('-2147483649 1 1')
  call real_('1.5 2'); call real_('1.5e3 -2.5d-2'); call real_('1e400 1'); call real_('.5 5.')
  call real_('inf -infinity')
  call real_('nan nan(abc)'); call real_('1.5.2 1'); call real_('1e 1'); call real_('e5 1'); continue
  call real_('2*1.25')
  call real_('1+5 1-3'); call real_('+.5e+2 -1.q2'); call real_('1,5'); call real_('0x10 1'); call real_('1.5/')
  call real_('1.0e+ 2')
  call cplx('(1,2)'); call cplx('( 1.5 , -2e1 )'); call cplx('(1 2)'); call cplx('1,2'); call cplx('(1,2')
  call cplx('2*(3,4)')
  call cplx('(nan,inf)'); call cplx('(1,2,3)'); call cplx('(1;2)'); call cplx('()')
  call logi('t f'); call logi('.true. .false.'); call logi('.T. F'); call logi('tru, falsehood'); call logi('yes no')
  call logi('1 0')
  call logi('T,,'); call logi('.t f'); call logi('. t'); continue; call logi('2*T')
  call char_('abc def'); call char_("'it''s' x"); call char_('abc,def'); call char_('a/b c')
  call char_("'unterminated"); call char_('"" x'); call char_("2*'ab'"); call char_('3*ab cd'); call char_(', x')
  call char_('longer_than_eight x'); call char_('a;b'); call char_("'x'y z")
  rows = [character(60) :: '1 2', '3,', '4 5 6 7 8', '9', ' ']
  v = -1
  read (rows, *) v
  print *, v
  read (rows(2:), *, iostat=st) v, i, j
  print *, v, st
  rows = [character(60) :: "'abc", "def'", "1.5", "(1,", "2"]
  read (rows(1:3), *, iostat=st, iomsg=m) a, x
  print *, a, x, st
  open (10, status='scratch')
  write (10, '(a)') '1 2', '', ' 3,', '', '4', "'split", "text' 5", '(1.0,', '2.0)', '7 8 9 10', '11/', '12 13', '3*', '14'
  rewind 10
  read (10, *) i, j, k, v(1)
  print *, i, j, k, v(1)
  read (10, *) a, i
  print *, a, i
  read (10, *) z
  print *, z
  read (10, *) i, j
  read (10, *) k, i
  print *, i, j, k
  read (10, *) i
  v = 0
  read (10, *) v(1:4)
  print *, i, v
  read (10, *, iostat=st) i
  print *, st
  close (10)
contains
  subroutine get(s)
    character(*), intent(in) :: s
    i = -1; j = -1; k = -1; m = ' '
    read (s, *, iostat=st, iomsg=m) i, j, k
    print '(3a,3i12,i6,1x,a)', '[', s, ']', i, j, k, st, trim(m)
  end subroutine
  subroutine real_(s)
    character(*), intent(in) :: s
    x = -1; d = -1; m = ' '
    read (s, *, iostat=st, iomsg=m) x, d
    print '(3a,2g14.6,i6,1x,a)', '[', s, ']', x, d, st, trim(m)
  end subroutine
  subroutine cplx(s)
    character(*), intent(in) :: s
    z = (-1,-1); m = ' '
    read (s, *, iostat=st, iomsg=m) z
    print '(3a,2g14.6,i6,1x,a)', '[', s, ']', z, st, trim(m)
  end subroutine
  subroutine logi(s)
    character(*), intent(in) :: s
    l = .false.; l2 = .true.; m = ' '
    read (s, *, iostat=st, iomsg=m) l, l2
    print '(3a,2l2,i6,1x,a)', '[', s, ']', l, l2, st, trim(m)
  end subroutine
  subroutine char_(s)
    character(*), intent(in) :: s
    a = '?'; b = '?'; m = ' '
    read (s, *, iostat=st, iomsg=m) a, b
    print '(7a,i6,1x,a)', '[', s, ']', a, '|', b, '|', st, trim(m)
  end subroutine
end program
