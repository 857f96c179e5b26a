! Named constants of derived type and arrays of constants, indexed by variables, in initial values.
program constant_tables
  implicit none
  type element
    character(len=2) :: symbol
    integer :: number
    real :: mass
  end type element
  type(element), parameter :: elements(4) = (/ element('H ', 1, 1.008), element('C ', 6, 12.011), &
    element('O ', 8, 15.999), element('Fe', 26, 55.845) /)
  integer, parameter :: pascal(0:4, 0:4) = reshape((/ 1, 1, 1, 1, 1, 0, 1, 2, 3, 4, 0, 0, 1, 3, 6, 0, 0, 0, 1, 4, &
    0, 0, 0, 0, 1 /), (/ 5, 5 /))
  integer, parameter :: perm(3) = (/ 2, 3, 1 /), twice(3) = perm(perm), heavy = elements(4)%number
  real, parameter :: weights(3) = (/ 5.0, 8.0, 5.0 /) / 9.0, nodes(3) = (/ -sqrt(0.6), 0.0, sqrt(0.6) /)
  character(len=3), parameter :: months(4) = (/ 'jan', 'feb', 'mar', 'apr' /)
  character(len=*), parameter :: all_months = months(1) // months(2) // months(3)(1:1)
  integer :: i, k
  real :: total
  do i = 1, 4
    print *, elements(i)%symbol, elements(i)%number, elements(i)%mass
  end do
  print *, sum(elements%mass), maxloc(elements%mass), heavy, twice, all_months, len(all_months)
  do k = 0, 4
    print '(5i3)', pascal(k, :k)
  end do
  total = 0
  do i = 1, 3
    total = total + weights(i) * nodes(i)**4
  end do
  print '(3f12.8)', weights, nodes, total
  print *, mass_of('C2H6O'), months(perm), index(months, 'mar')
contains
  real function mass_of(formula)
    character(len=*), intent(in) :: formula
    integer :: at, e, n
    mass_of = 0
    at = 1
    do while (at <= len(formula))
      do e = 1, 4
        if (elements(e)%symbol == formula(at:at)) exit
      end do
      at = at + 1
      n = 1
      if (at <= len(formula)) then
        if (scan(formula(at:at), '0123456789') > 0) then
          n = ichar(formula(at:at)) - ichar('0')
          at = at + 1
        end if
      end if
      mass_of = mass_of + n * elements(e)%mass
    end do
  end function mass_of
end program constant_tables
