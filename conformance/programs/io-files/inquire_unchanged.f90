! INQUIRE of units and files that are not connected, or have no name: what it says, and what it leaves as it is.
program inquire_unchanged
  implicit none
  integer :: u
  open (31, status='scratch')
  call unit(31)
  write (31, '(a)') 'text'
  call unit(31)
  close (31)
  call unit(31)
  call unit(32)
  call unit(-7)
  open (newunit=u, status='scratch', form='unformatted', access='stream')
  write (u) 1, 2
  call unit(u)
  close (u)
  call unit(u)
  call file('no such file')
  call file('no/folder')
  call file('.')
  call file(' ')
  open (31, file='inquire_unchanged.dat', delim='quote', action='write')
  call file('inquire_unchanged.dat')
  call file('./inquire_unchanged.dat')
  close (31)
  call file('inquire_unchanged.dat')
  open (31, file='inquire_unchanged.dat', access='stream', action='read')
  call file('inquire_unchanged.dat')
  close (31, status='delete')
  call file('inquire_unchanged.dat')
contains
  subroutine unit(number)
    integer, intent(in) :: number
    character(17) :: name, words(12)
    integer :: n, size, pos, status
    logical :: exists, opened, named
    name = '?'; words = '?'; n = -99; size = -99; pos = -99
    inquire (unit=number, exist=exists, opened=opened, named=named, name=name, number=n, size=size, iostat=status, &
      action=words(1), delim=words(2), round=words(3), sign=words(4), asynchronous=words(5), convert=words(6), &
      pad=words(7), decimal=words(8), encoding=words(9), position=words(10), read=words(11), write=words(12))
    print '(3l2,1x,3a,2(1x,i0))', exists, opened, named, '[', trim(name), ']', size, status
    print '(4(2x,a))', words
    print *, n == number, n == -1
    if (.not. opened) return
    inquire (unit=number, access=words(1))
    if (words(1) /= 'STREAM') return
    inquire (unit=number, pos=pos)
    print *, pos
  end subroutine

  subroutine file(name_)
    character(*), intent(in) :: name_
    character(24) :: name, words(12)
    integer :: n, status, next
    integer(8) :: recl, pos
    logical :: exists, opened, named
    name = '?'; words = '?'; n = -99; pos = -99; next = -99; recl = -99
    inquire (file=name_, exist=exists, opened=opened, named=named, name=name, number=n, iostat=status, nextrec=next, &
      action=words(1), delim=words(2), round=words(3), sign=words(4), asynchronous=words(5), convert=words(6), &
      pad=words(7), decimal=words(8), encoding=words(9), position=words(10), read=words(11), write=words(12), recl=recl)
    print '(3l2,1x,3a,4(1x,i0))', exists, opened, named, '[', trim(name), ']', n, status, next, recl
    print '(4(2x,a))', words
    if (opened) return
    inquire (file=name_, pos=pos, form=words(1), access=words(2), blank=words(3), stream=words(4))
    print '(i0,4(1x,a))', pos, words(:4)
  end subroutine
end program
