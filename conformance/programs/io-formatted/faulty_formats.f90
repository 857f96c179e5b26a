! Formats that come from elsewhere and are wrong: what IOSTAT= and IOMSG= say about each, with the mark under the place
! where reading the format stopped. EX (F2018 13.7.2.3.6) is among them, which gfortran 12 does not know.
program faulty_formats
  implicit none
  character(16) :: formats(32) = [character(16) :: '(i3', 'i3)', '()', '(f8)', '(f8.)', '(e10.3e)', &
       '(en)', '(es8)', '(p)', '(3)', '(+3i3)', '(-i3)', '(i3.5)', '(a0)', '(rx)', '(r)', '(q)', '(t0)', '(tl)', '(h)', &
       '(20habc)', '(''abc)', '("abc"', '(*i3)', '(*(1x))', '(3x)', '(ex12.3)', '(0i3)', '(i3;i4)', '(dt)', '(l3)', &
       '(e5.0)']
  character(120) :: message
  character(40) :: record
  integer :: i, ios, number

  do i = 1, size(formats)
    record = ''
    message = ''
    write (record, formats(i), iostat=ios, iomsg=message) 1.5
    print '(a,i6,3a)', formats(i), ios, ' [', trim(record), ']'
    if (ios /= 0) print '(a)', trim(message)
  end do
  do i = 1, size(formats)
    record = '42'
    message = ''
    read (record, formats(i), iostat=ios, iomsg=message) number
    print '(a,a)', formats(i), trim(message(1:50))
  end do
end program faulty_formats
