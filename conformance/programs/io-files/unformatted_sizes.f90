! Unformatted records of every kind of item and of sizes around the edges of buffers: what was written comes back,
! bit for bit, sequentially, as a stream and by record number, and the file has the bytes it should have.
program unformatted_sizes
  implicit none
  integer, parameter :: sizes(18) = [0, 1, 2, 3, 7, 8, 63, 64, 65, 511, 512, 4095, 4096, 4097, 8191, 16384, 32769, &
      65537]
  real(8), allocatable :: x(:), y(:)
  real(4), allocatable :: s(:), t(:)
  integer(4), allocatable :: i4(:), j4(:)
  integer(1), allocatable :: i1(:), j1(:)
  integer(2), allocatable :: i2(:), j2(:)
  integer(8), allocatable :: i8(:), j8(:)
  complex(8), allocatable :: z(:), w(:)
  complex(4), allocatable :: c(:), d(:)
  logical, allocatable :: l(:), m(:)
  character(5), allocatable :: a(:), b(:)
  integer :: k, n, ios, bytes, i
  integer(8) :: place, total

  open (10, file='unformatted_sizes.dat', form='unformatted', status='replace', action='readwrite')
  do k = 1, size(sizes)
    n = sizes(k)
    call make(n)
    write (10) x
    write (10) n, s, i4, i1
    write (10) i2, i8, z, c, l, a
    write (10) x(n:1:-1), i4(1:n:2), n, (x(i), i4(i), i=1, min(n, 3))
  end do
  inquire (10, size=bytes)
  print *, bytes
  rewind 10
  do k = 1, size(sizes)
    n = sizes(k)
    call make(n)
    call clear
    read (10) y
    read (10) i, t, j4, j1
    if (i /= n) print *, 'size', i, n
    read (10) j2, j8, w, d, m, b
    call compare('sequential')
    call clear
    read (10) y(n:1:-1), j4(1:n:2), i
    if (any(y /= x) .or. any(j4(1:n:2) /= i4(1:n:2)) .or. any(j4(2:n:2) /= 0) .or. i /= n) print *, 'sections', n
  end do
  read (10, iostat=ios) y
  print *, ios < 0
  backspace 10
  backspace 10
  call clear
  read (10) y(n:1:-1)
  print *, all(y == x)

  ! only a part of each record is read, and records are skipped whole
  rewind 10
  do k = 1, size(sizes)
    n = sizes(k)
    call make(n)
    call clear
    read (10) y(1:n / 2)
    read (10)
    read (10)
    read (10)
    if (any(y(1:n / 2) /= x(1:n / 2))) print *, 'part', n
  end do
  rewind 10
  read (10)
  read (10)
  read (10)
  read (10)
  read (10, iostat=ios) y(1:2)
  print *, ios > 0
  close (10, status='delete')

  open (10, file='unformatted_sizes.dat', form='unformatted', access='stream', status='replace')
  do k = 1, size(sizes)
    n = sizes(k)
    call make(n)
    write (10) x, s, i4, i1, i2, i8, z, c, l, a
  end do
  inquire (10, pos=place)
  print *, place
  total = 1
  do k = size(sizes), 1, -1
    n = sizes(k)
    call make(n)
    call clear
    place = place - int(n, 8) * (8 + 4 + 4 + 1 + 2 + 8 + 16 + 8 + 4 + 5)
    read (10, pos=place) y, t, j4, j1, j2, j8, w, d, m, b
    call compare('stream')
    total = total + n
  end do
  print *, place, total
  ! a change in the middle, before and after what the buffer holds
  n = 64
  call make(n)
  call clear
  write (10, pos=1000) x
  write (10, pos=100001) i4(:3)
  write (10, pos=1100) i1(:1)
  read (10, pos=1000) y(:12)
  print *, y(:12)
  read (10, pos=100001) j4(:3)
  print *, j4(:3)
  close (10, status='delete')

  open (10, file='unformatted_sizes.dat', form='unformatted', access='direct', recl=8 * 4097, status='replace')
  do k = 17, 1, -1
    n = min(sizes(k), 4097)
    call make(n)
    write (10, rec=k) x
  end do
  do k = 1, 17
    n = min(sizes(k), 4097)
    call make(n)
    call clear
    read (10, rec=k) y
    if (any(y /= x)) print *, 'direct', k
  end do
  write (10, rec=3, iostat=ios) z(:4097), x(1:1)
  print *, ios > 0
  read (10, rec=18, iostat=ios) y(1:1)
  print *, ios > 0
  close (10, status='delete')
contains
  subroutine make(n)
    integer, intent(in) :: n
    integer :: i
    x = [(i * 1.25d0 - n, i=1, n)]
    s = real(x) / 3
    i4 = [(i * 7919 - n, i=1, n)]
    i1 = int(mod(i4, 100), 1)
    i2 = int(mod(i4, 30000), 2)
    i8 = i4 * 1000000007_8
    z = cmplx(x, -x, 8)
    c = cmplx(s, 1.0)
    l = mod(i4, 3) == 0
    a = [character(5) :: (achar(65 + mod(i, 26)) // 'xyz' // achar(48 + mod(i, 10)), i=1, n)]
  end subroutine

  subroutine clear
    y = x; t = s; j4 = i4; j1 = i1; j2 = i2; j8 = i8; w = z; d = c; m = l; b = a
    y = 0; t = 0; j4 = 0; j1 = 0; j2 = 0; j8 = 0; w = 0; d = 0; m = .false.; b = ' '
  end subroutine

  subroutine compare(how)
    character(*), intent(in) :: how
    if (any(x /= y)) print *, how, ' real(8)', n
    if (any(s /= t)) print *, how, ' real(4)', n
    if (any(i4 /= j4)) print *, how, ' integer(4)', n
    if (any(i1 /= j1)) print *, how, ' integer(1)', n
    if (any(i2 /= j2)) print *, how, ' integer(2)', n
    if (any(i8 /= j8)) print *, how, ' integer(8)', n
    if (any(z /= w)) print *, how, ' complex(8)', n
    if (any(c /= d)) print *, how, ' complex(4)', n
    if (any(l .neqv. m)) print *, how, ' logical', n
    if (any(a /= b)) print *, how, ' character', n
  end subroutine
end program
