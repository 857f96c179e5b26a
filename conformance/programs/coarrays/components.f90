! Coarrays of derived types, components of them, and collective subroutines with optional STAT (one image)
program co
  implicit none
  type :: t
    integer :: c = 7
    real :: v(3) = [1., 2., 3.]
    real, allocatable :: w(:)
  end type
  type(t) :: e[5:9, -1:*]
  type(t), save :: d(2)[2:*]
  integer :: n, me[*]
  print *, lcobound(e, 1), lcobound(e%c, 1), ucobound(e, 1)
  print *, lcobound(d), image_index(d, [2])
  e%c = 3
  allocate(e%w(2))
  e%w = 4
  d%c = [5, 6]
  me = d(1)%c + e[5, -1]%c
  d(2)[2]%c = me[1]
  print *, d%c, me, e%w, e[5, -1]%v(2)
  call total(n)
  print *, n
  call total(n, me)
  print *, n, me
contains
  subroutine total(k, stat, errmsg)
    integer, intent(out) :: k
    integer, intent(out), optional :: stat
    character(*), intent(inout), optional :: errmsg
    k = sum(d%c)
    call co_sum(k, 1, stat, errmsg)
    call co_broadcast(k, 1, stat, errmsg)
    if (present(stat)) stat = stat - 1
  end subroutine
end program
