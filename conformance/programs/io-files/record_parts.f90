! Records of unformatted sequential files in parts (GFORTRAN's subrecords), in either byte order and with markers of
! eight bytes: scalars and arrays that the end of a part divides.
program record_parts
  implicit none
  character(16), parameter :: orders(3) = [character(16) :: 'native', 'big_endian', 'little_endian']
  integer :: k, n, i, ios
  integer(4) :: key, other
  integer(8) :: wide(40), wide_read(40)
  real(8) :: x(300), y(300)
  real(4) :: s(33), t(33)
  integer(2) :: two(5), two_read(5)
  character(11) :: text, text_read
  integer(1), allocatable :: bytes(:)

  x = [(sqrt(dble(i)), i=1, 300)]
  s = [(1.0 / i, i=1, 33)]
  wide = [(i * 1000000007_8, i=1, 40)]
  two = [1_2, -2_2, 300_2, -400_2, 32767_2]
  text = 'eleven char'
  do k = 1, 3
    open (12, file='record_parts.dat', form='unformatted', status='replace', convert=trim(orders(k)))
    do n = 1, 300, 23
      write (12) n, x(1:n), text
      write (12) s(1:min(n, 33)), n, two, wide(1:min(n, 40))
      write (12)
    end do
    rewind 12
    do n = 1, 300, 23
      y = 0
      read (12) key, y(1:n), text_read
      if (key /= n .or. any(y(1:n) /= x(1:n)) .or. any(y(n + 1:) /= 0) .or. text_read /= text) print *, 'first', k, n
      read (12) t(1:min(n, 33)), other, two_read, wide_read(1:min(n, 40))
      if (other /= n .or. any(t(1:min(n, 33)) /= s(1:min(n, 33))) .or. any(two_read /= two) &
          .or. any(wide_read(1:min(n, 40)) /= wide(1:min(n, 40)))) print *, 'second', k, n
      read (12)
    end do
    read (12, iostat=ios) key
    print *, ios
    inquire (12, size=n)
    close (12)
    allocate (bytes(n))
    open (12, file='record_parts.dat', form='unformatted', access='stream')
    read (12) bytes
    close (12, status='delete')
    print *, n, bytes(1:24), bytes(n - 3:)
    print *, sum(int(bytes))
    deallocate (bytes)
  end do
end program
