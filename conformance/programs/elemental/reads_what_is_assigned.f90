! Elemental functions (F2018 15.8) that see the array to which their values are assigned: by host association, by use
! association and in COMMON. All values are computed before any is assigned. References to them with scalars are
! evaluated once.
module weights
  implicit none
  real :: w(5) = [1.0, 2.0, 3.0, 4.0, 5.0]
  real, allocatable :: v(:)
  integer :: calls = 0
contains
  elemental function rest(n, x) result(r)
    integer, intent(in) :: n
    real, intent(in) :: x
    real :: r
    r = x + sum(w(:n-1)) + sum(w(n+1:))
  end function
  elemental function share(x) result(r)
    real, intent(in) :: x
    real :: r
    r = x/sum(v)
  end function
  impure elemental function counted(text) result(r)
    character(*), intent(in) :: text
    character(len(text)) :: r
    calls = calls + 1
    r = adjustl(text)
  end function
  impure elemental function ticket(k) result(r)
    integer, intent(in) :: k
    integer :: r
    calls = calls + 1
    r = 10*k + calls
  end function
end module

elemental function neighbours(i) result(r)
  integer, intent(in) :: i
  integer :: r, ring(6)
  common /shared/ ring
  r = ring(merge(6, i-1, i == 1)) + ring(merge(1, i+1, i == 6))
end function

program reads_what_is_assigned
  use weights
  implicit none
  interface
    elemental function neighbours(i) result(r)
      integer, intent(in) :: i
      integer :: r
    end function
  end interface
  integer :: ring(6), i, index(5) = [1, 2, 3, 4, 5], tickets(4)
  common /shared/ ring
  real :: a(5) = [1.0, 2.0, 3.0, 4.0, 5.0]
  character(8) :: names(3)

  a = others(index, a)
  print *, a
  w = rest(index, w)
  print *, w
  w = [1.0, 2.0, 3.0, 4.0, 5.0]
  w(2:4) = rest(index(2:4), 0.5)
  print *, w
  v = [1.0, 3.0, 4.0]
  v = share(v)
  print *, v
  v = share([v, 1.0, 1.0])
  print *, v
  ring = [1, 2, 3, 4, 5, 6]
  ring = neighbours([(i, i = 1, 6)])
  print *, ring

  names = counted('  once')
  print *, calls, names
  calls = 0
  names = counted([character(8) :: '  a', ' b', 'c'])
  print *, calls, names
  calls = 0
  tickets = ticket(1)
  print *, calls, tickets
  tickets = ticket([1, 2, 3, 4])
  print *, calls, tickets
  tickets(2:3) = ticket(5) + tickets(1:2)
  print *, calls, tickets
  call fill(ticket([7, 8]), ticket(9))
contains
  elemental function others(n, x) result(r)
    integer, intent(in) :: n
    real, intent(in) :: x
    real :: r
    r = x + sum(a(:n-1)) + sum(a(n+1:))
  end function
  subroutine fill(first, second)
    integer, intent(in) :: first(:), second
    print *, first, second, calls
  end subroutine
end program reads_what_is_assigned
