! Days of dates by integer arithmetic, leap years, weekdays, and a printed month.
program calendar
  implicit none
  character(len=9), parameter :: names(0:6) = [character(len=9) :: 'Monday', 'Tuesday', 'Wednesday', 'Thursday', &
    'Friday', 'Saturday', 'Sunday']
  integer :: y, m, d, n, k, length
  print *, julian_day(2000, 1, 1), julian_day(1582, 10, 15), julian_day(1970, 1, 1)
  do k = 1, 5
    n = 2440588 + 3653 * k + 17
    call date_of(n, y, m, d)
    print '(i8,1x,i4.4,"-",i2.2,"-",i2.2,1x,a)', n, y, m, d, trim(names(mod(n, 7)))
    if (julian_day(y, m, d) /= n) error stop 'inverse'
  end do
  print *, count((/ (leap(y), y = 1900, 2000) /)), leap(1900), leap(2000), leap(2024)
  call print_month(2024, 2)
  call print_month(1999, 8)
contains
  pure logical function leap(year)
    integer, intent(in) :: year
    leap = mod(year, 4) == 0 .and. (mod(year, 100) /= 0 .or. mod(year, 400) == 0)
  end function leap
  pure integer function julian_day(year, month, day)
    integer, intent(in) :: year, month, day
    julian_day = day - 32075 + 1461 * (year + 4800 + (month - 14) / 12) / 4 &
      + 367 * (month - 2 - (month - 14) / 12 * 12) / 12 - 3 * ((year + 4900 + (month - 14) / 12) / 100) / 4
  end function julian_day
  subroutine date_of(julian, year, month, day)
    integer, intent(in) :: julian
    integer, intent(out) :: year, month, day
    integer :: l, n
    l = julian + 68569
    n = 4 * l / 146097
    l = l - (146097 * n + 3) / 4
    year = 4000 * (l + 1) / 1461001
    l = l - 1461 * year / 4 + 31
    month = 80 * l / 2447
    day = l - 2447 * month / 80
    l = month / 11
    month = month + 2 - 12 * l
    year = 100 * (n - 49) + year + l
  end subroutine date_of
  subroutine print_month(year, month)
    integer, intent(in) :: year, month
    integer :: first, days(12)
    days = (/ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 /)
    if (leap(year)) days(2) = 29
    length = days(month)
    first = mod(julian_day(year, month, 1), 7)
    print '(i4,"-",i2.2)', year, month
    print '(a)', repeat('   ', first) // week(1, 7 - first)
    do k = 8 - first, length, 7
      print '(a)', trim(week(k, min(k + 6, length)))
    end do
  end subroutine print_month
  function week(from, to) result(text)
    integer, intent(in) :: from, to
    character(len=3 * (to - from + 1)) :: text
    integer :: i
    write (text, '(7i3)') (i, i = from, to)
  end function week
end program calendar
