! A table of measurements with missing values on standard input; statistics by group, a regression, a plot.
program statistics_from_table
  implicit none
  type sample
    character(len=8) :: station
    integer :: year
    real :: value
  end type sample
  type(sample), allocatable :: data(:)
  type(sample) :: one
  character(len=80) :: line
  character(len=8), allocatable :: stations(:)
  integer :: ios, n, skipped, i
  allocate (data(0), stations(0))
  skipped = 0
  read (*, '(a)') line
  do
    read (*, '(a)', iostat=ios) line
    if (ios /= 0) exit
    call split(line, one, ios)
    if (ios /= 0) then
      skipped = skipped + 1
      cycle
    end if
    data = [data, one]
    if (.not. any(stations == one%station)) stations = [character(len=8) :: stations, one%station]
  end do
  n = size(data)
  print '(a,i0,a,i0)', 'read ', n, ', skipped ', skipped
  do i = 1, size(stations)
    call summary(stations(i), pack(data%value, data%station == stations(i)))
  end do
  call regression(real(data%year), data%value)
contains
  subroutine split(text, s, status)
    character(len=*), intent(in) :: text
    type(sample), intent(out) :: s
    integer, intent(out) :: status
    integer :: a, b
    status = 1
    a = index(text, ',')
    if (a == 0) return
    b = a + index(text(a + 1:), ',')
    if (b == a) return
    s%station = text(:a - 1)
    read (text(a + 1:b - 1), *, iostat=status) s%year
    if (status == 0) read (text(b + 1:), '(bn,f10.0)', iostat=status) s%value
    if (status == 0 .and. text(b + 1:) == '') status = 1
  end subroutine split
  subroutine summary(name, v)
    character(len=*), intent(in) :: name
    real, intent(in) :: v(:)
    real :: mean, deviation
    mean = sum(v) / size(v)
    deviation = 0
    if (size(v) > 1) deviation = sqrt(sum((v - mean)**2) / (size(v) - 1))
    print '(a8,i4,4f9.3,2x,a)', name, size(v), mean, deviation, minval(v), maxval(v), repeat('=', nint(2 * mean))
  end subroutine summary
  subroutine regression(x, y)
    real, intent(in) :: x(:), y(:)
    real :: slope, xm, ym
    xm = sum(x) / size(x)
    ym = sum(y) / size(y)
    slope = dot_product(x - xm, y - ym) / dot_product(x - xm, x - xm)
    print '(a,f10.6,a,f12.5)', 'y = ', slope, ' x + ', ym - slope * xm
  end subroutine regression
end program statistics_from_table
