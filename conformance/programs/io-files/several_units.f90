! Several units at once, a preconnected name, FLUSH, reading a file twice, list and formatted records mixed.
program several_units
  implicit none
  integer :: a, b, i, n, ios, total
  real :: x, y
  character(len=30) :: text, name
  open (newunit=a, file='a.txt', status='replace')
  open (newunit=b, file='b.txt', status='replace')
  print *, a /= b, a < 0
  do i = 1, 6
    if (mod(i, 2) == 0) then
      write (a, *) i, i * 0.5
    else
      write (b, '(i4,",",f6.2,",''row ",i0,"''")') i, i * 1.5, i
    end if
  end do
  flush (a)
  rewind (a)
  rewind (b)
  total = 0
  do
    read (a, *, iostat=ios) n, x
    if (ios /= 0) exit
    read (b, *) i, y, text
    total = total + n * i
    print *, n, x, i, y, text
  end do
  print *, total
  rewind (b)
  read (b, '(a)') text
  print *, text
  inquire (unit=a, name=name, form=text)
  print *, trim(name(len_trim(name) - 4:)), ' ', text
  close (a, status='delete')
  close (b, status='delete')
  write (6, '(a)') 'six is standard output'
  open (7, file='fort_seven.txt')
  write (7, '(3i4)') 1, 2, 3
  close (7)
  open (7, file='fort_seven.txt', status='old')
  read (7, '(2i4)') i, n
  print *, i, n
  close (7, status='delete')
end program several_units
