! ENCODING='UTF-8' with characters of default kind: they are written as they are, and characters in UTF-8 are read
! by A editing, for which a width counts characters.
program utf8_encoding
  implicit none
  character(*), parameter :: ae = char(195)//char(164), oe = char(195)//char(182), &
    euro = char(226)//char(130)//char(172), smile = char(240)//char(159)//char(152)//char(128)
  character(12) :: text, rest
  character(3) :: three
  character(1) :: one
  character(60) :: message
  integer :: i, status, taken, number
  integer(1) :: bytes(40)

  open (10, file='utf8_encoding.txt', status='replace', encoding='UTF-8')
  inquire (10, encoding=text)
  print '(2a)', 'the encoding is ', text
  write (10, '(a)') 'z'//char(228)//char(246)//char(255)
  write (10, '(a6,"|",a2)') char(228), char(246)//'xy'
  write (10, '(a,i4,1x,l1)', advance='no') char(233), 12, .true.
  write (10, '(f6.2)') 1.5
  write (10, *) 'm'//char(252)//'de'
  close (10)
  open (10, file='utf8_encoding.txt', access='stream', form='unformatted', status='old')
  bytes = 0
  read (10, iostat=status) bytes
  close (10, status='delete')
  print '(20z3.2)', bytes

  open (10, file='utf8_encoding.txt', status='replace')
  write (10, '(a)') 'h'//ae//'t', euro//' 12 '//oe//smile//'.', 'a'//ae//'bc'//oe//' 99', ae//oe//ae, '', &
    ae//'12'//oe, 'gr'//char(252)//'n', 'ab'//char(128)//'c', char(192)//char(128)//'x', &
    char(237)//char(160)//char(128)//'y', 'ok'
  close (10)

  open (10, file='utf8_encoding.txt', status='old', action='read', encoding='UTF-8')
  read (10, '(a)') text
  call show('whole record', text)
  read (10, '(a1,i3,1x,a3)') one, number, three
  call show('characters and numbers', one//three)
  print *, number
  read (10, '(1x,a1,t4,a1,tl1,a3,i3)') one, text(1:1), three, number
  call show('positions', one//text(1:1)//three)
  print *, number
  read (10, '(a1)', advance='no', size=taken) one
  call show('one', one)
  print *, taken
  read (10, '(a12)', advance='no', size=taken, iostat=status) text
  call show('the rest', text)
  print *, taken, is_iostat_eor(status)
  read (10, '(a)', iostat=status) text
  call show('empty', text)
  read (10, '(2x,a1)') one
  call show('the second of three', one)
  do i = 1, 4
    message = ' '
    text = '-'
    read (10, '(a)', iostat=status, iomsg=message) text
    print *, status, trim(message)
  end do
  read (10, '(a)') text
  call show('and on', text)
  backspace 10
  read (10, '(a2)') rest(1:2)
  call show('again', rest(1:2))
  close (10, status='delete')
contains
  subroutine show(title, text)
    character(*), intent(in) :: title, text
    integer :: i
    print '(a,":",20i4)', title, (iachar(text(i:i)), i = 1, len_trim(text))
  end subroutine
end program
