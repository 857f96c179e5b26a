! INQUIRE in full: by unit and by file, connected and not.
program inquiries
  implicit none
  open (10, file='one.txt', status='replace')
  call show(10, 'one.txt')
  write (10, '(a)') 'line'
  call show(10, 'one.txt')
  rewind 10
  call show(10, 'one.txt')
  close (10)
  open (10, file='one.txt', action='read', position='append', blank='zero', decimal='comma', sign='plus', pad='no', &
    delim='quote', round='up', encoding='default')
  call show(10, 'one.txt')
  close (10)
  open (10, file='two.bin', form='unformatted', access='direct', recl=40, status='replace')
  write (10, rec=3) 5
  call show(10, 'two.bin')
  close (10)
  open (10, file='two.bin', form='unformatted', convert='big_endian')
  call show(10, 'two.bin')
  close (10)
  open (10, file='two.bin', form='unformatted', access='stream', asynchronous='yes', action='write')
  write (10) 1, 2
  call show(10, 'two.bin')
  close (10)
  open (10, file='two.bin', form='formatted', access='stream', encoding='utf-8')
  call show(10, 'two.bin')
  close (10, status='delete')
contains
  subroutine show(u, f)
    integer, intent(in) :: u
    character(*), intent(in) :: f
    logical :: ex, op, nm, pd
    integer :: n, rc, nr, i, sz, ps
    character(20) :: name, w(25)
    integer(8) :: big
    do i = 1, 2
      if (i == 2 .and. (f == ' ')) cycle
      w = '?'; name = '?'; n = -77; rc = -77; nr = -77; sz = -77; ps = -77; ex = .false.; op = .false.; nm = .false.; pd = .true.
      if (i == 1) then
        inquire (u, exist=ex, opened=op, number=n, named=nm, name=name, access=w(1), sequential=w(2), direct=w(3), &
          form=w(4), formatted=w(5), unformatted=w(6), recl=rc, nextrec=nr, blank=w(7), position=w(8), action=w(9), &
          read=w(10), write=w(11), readwrite=w(12), delim=w(13), pad=w(14), stream=w(15), encoding=w(16), &
          decimal=w(17), sign=w(18), round=w(19), asynchronous=w(20), convert=w(21), size=sz)
      else
        inquire (file=f, exist=ex, opened=op, number=n, named=nm, name=name, access=w(1), sequential=w(2), direct=w(3), &
          form=w(4), formatted=w(5), unformatted=w(6), recl=rc, nextrec=nr, blank=w(7), position=w(8), action=w(9), &
          read=w(10), write=w(11), readwrite=w(12), delim=w(13), pad=w(14), stream=w(15), encoding=w(16), &
          decimal=w(17), sign=w(18), round=w(19), asynchronous=w(20), convert=w(21), size=sz)
      end if
      if (nm .and. index(name, 'tmp') > 0) name = 'scratch'
      print '(i3,1x,a,3l2,i5,1x,a)', u, trim(f), ex, op, nm, n, trim(name)
      print '(12(1x,a))', (trim(w(n)), n = 1, 12)
      print '(9(1x,a),l2)', (trim(w(n)), n = 13, 21), pd
      print *, rc, nr, sz, ps
    end do
  end subroutine
end program
