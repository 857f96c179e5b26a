! Every specifier of OPEN with wrong and conflicting values: numbers and texts.
program open_errors
  implicit none
  integer :: st, u
  character(200) :: m
  call try('status', 1); call try('access', 2); call try('form', 3); call try('action', 4)
  call try('position', 5); call try('blank', 6); call try('delim', 7); call try('pad', 8)
  call try('decimal', 9); call try('sign', 10); call try('round', 11); call try('encoding', 12)
  call try('async', 14); call try('recl 0', 15); call try('recl neg', 16)
  call try('direct without recl', 17); call try('scratch with file', 18); call try('old missing', 19)
  call try('new existing', 20); call try('directory', 21); call try('position direct', 22)
  call try('unf blank', 23); call try('unf delim', 24); call try('unf pad', 25); call try('unf sign', 26)
  call try('unf decimal', 27); call try('unf round', 28); call try('unf encoding', 29)
  call try('neg unit', 30); call try('no such dir', 31); call try('stream recl', 32); call try('read missing', 33)
  call try('append access', 34); call try('newunit', 35); call try('replace', 36); call try('same file twice', 37)
  call try('stream position', 38); call try('change status', 39); call try('change access', 40); call try('change form', 41)
  call try('change recl', 42); call try('change action', 43); call try('change delim', 44); call try('change pos', 45)
  call try('change convert', 46)
contains
  subroutine try(what, k)
    character(*), intent(in) :: what
    integer, intent(in) :: k
    st = 0
    m = '-'
    select case (k)
    case (1); open (10, file='a.txt', status='odd', iostat=st, iomsg=m)
    case (2); open (10, file='a.txt', access='odd', iostat=st, iomsg=m)
    case (3); open (10, file='a.txt', form='odd', iostat=st, iomsg=m)
    case (4); open (10, file='a.txt', action='odd', iostat=st, iomsg=m)
    case (5); open (10, file='a.txt', position='odd', iostat=st, iomsg=m)
    case (6); open (10, file='a.txt', blank='odd', iostat=st, iomsg=m)
    case (7); open (10, file='a.txt', delim='odd', iostat=st, iomsg=m)
    case (8); open (10, file='a.txt', pad='odd', iostat=st, iomsg=m)
    case (9); open (10, file='a.txt', decimal='odd', iostat=st, iomsg=m)
    case (10); open (10, file='a.txt', sign='odd', iostat=st, iomsg=m)
    case (11); open (10, file='a.txt', round='odd', iostat=st, iomsg=m)
    case (12); open (10, file='a.txt', encoding='odd', iostat=st, iomsg=m)
    case (13); open (10, file='a.txt', convert=word('odd'), iostat=st, iomsg=m)
    case (14); open (10, file='a.txt', asynchronous=word('odd'), iostat=st, iomsg=m)
    case (15); open (10, file='a.txt', recl=num(0), iostat=st, iomsg=m)
    case (16); open (10, file='a.txt', recl=num(-5), iostat=st, iomsg=m)
    case (17); open (10, file='a.txt', access=word('direct'), iostat=st, iomsg=m)
    case (18); open (10, file='a.txt', status=word('scratch'), iostat=st, iomsg=m)
    case (19); open (10, file='missing.txt', status='old', iostat=st, iomsg=m)
    case (20)
      open (11, file='exists.txt'); close (11)
      open (10, file='exists.txt', status='new', iostat=st, iomsg=m)
    case (21); open (10, file='.', iostat=st, iomsg=m)
    case (22); open (10, file='a.txt', access=word('direct'), recl=10, position=word('append'), iostat=st, iomsg=m)
    case (23); open (10, file='a.txt', form=word('unformatted'), blank=word('zero'), iostat=st, iomsg=m)
    case (24); open (10, file='a.txt', form=word('unformatted'), delim=word('none'), iostat=st, iomsg=m)
    case (25); open (10, file='a.txt', form=word('unformatted'), pad=word('no'), iostat=st, iomsg=m)
    case (26); open (10, file='a.txt', form=word('unformatted'), sign=word('plus'), iostat=st, iomsg=m)
    case (27); open (10, file='a.txt', form=word('unformatted'), decimal=word('comma'), iostat=st, iomsg=m)
    case (28); open (10, file='a.txt', form=word('unformatted'), round=word('up'), iostat=st, iomsg=m)
    case (29); open (10, file='a.txt', form=word('unformatted'), encoding=word('utf-8'), iostat=st, iomsg=m)
    case (30); open (num(-3), file='a.txt', iostat=st, iomsg=m)
    case (31); open (10, file='nowhere/a.txt', iostat=st, iomsg=m)
    case (32); open (10, file='a.txt', access='stream', recl=num(10), iostat=st, iomsg=m)
    case (33); open (10, file='missing.txt', action='read', iostat=st, iomsg=m)
    case (34); open (10, file='a.txt', access=word('append'), position=word('rewind'), iostat=st, iomsg=m)
    case (35)
      open (newunit=u, file='a.txt', iostat=st, iomsg=m)
      print *, u < -1
      close (u)
    case (36); open (10, file='a.txt', status='replace', action=word('read'), iostat=st, iomsg=m)
    case (37)
      open (11, file='a.txt')
      open (10, file='a.txt', iostat=st, iomsg=m)
      close (11)
    case (38); open (10, file='a.txt', access='stream', position='append', iostat=st, iomsg=m)
    case (39:46)
      open (10, file='a.txt', status='replace', action='readwrite', recl=100)
      select case (k)
      case (39); open (10, file='a.txt', status=word('new'), iostat=st, iomsg=m)
      case (40); open (10, file='a.txt', access=word('stream'), iostat=st, iomsg=m)
      case (41); open (10, file='a.txt', form=word('unformatted'), iostat=st, iomsg=m)
      case (42); open (10, file='a.txt', recl=num(50), iostat=st, iomsg=m)
      case (43); open (10, file='a.txt', action=word('read'), iostat=st, iomsg=m)
      case (44); open (10, file='a.txt', delim=word('quote'), iostat=st, iomsg=m)
      case (45); open (10, file='a.txt', position=word('append'), iostat=st, iomsg=m)
      case (46); open (10, convert=word('swap'), iostat=st, iomsg=m)
      end select
    end select
    print '(a20,1x,i5,1x,a)', what, st, trim(m)
    close (10, iostat=st)
  end subroutine
  function word(w)
    character(*), intent(in) :: w
    character(len(w)) :: word
    word = w
  end function
  integer function num(n)
    integer, intent(in) :: n
    num = n
  end function
end program
