! ALLOCATE with type-spec, SOURCE= and MOLD=, STAT= and ERRMSG=, deep copies by dynamic type.
module stock
  implicit none
  type :: thing
    integer :: n = 1
    integer, allocatable :: list(:)
  end type
  type, extends(thing) :: tagged
    character(:), allocatable :: tag
    type(thing), allocatable :: inner
  end type
  type, extends(tagged) :: linked
    class(thing), allocatable :: other
    integer, pointer :: p => null()
  end type
contains
  subroutine show(t)
    class(thing), intent(in) :: t
    select type (t)
    type is (thing)
      print *, 'thing', t%n, allocated(t%list)
    type is (tagged)
      print *, 'tagged', t%n, allocated(t%list), allocated(t%tag), allocated(t%inner)
      if (allocated(t%tag)) print *, '<', t%tag, '>'
    class is (tagged)
      print *, 'more than tagged', t%n, allocated(t%tag)
    end select
    if (allocated(t%list)) print *, t%list
  end subroutine
  function build(n) result(r)
    integer, intent(in) :: n
    class(thing), allocatable :: r
    integer :: i
    if (n > 2) then
      allocate(tagged :: r)
      select type (r)
      class is (tagged)
        r%tag = repeat('x', n)
      end select
    else
      allocate(r)
    end if
    r%n = n
    r%list = [(i, i = 1, n)]
  end function
end module
program allocate_forms
  use stock
  implicit none
  class(thing), allocatable :: a, b, c
  class(thing), pointer :: p, q
  type(thing), allocatable :: t
  type(linked) :: l, m
  integer, target :: k = 5
  integer :: status
  character(60) :: message = 'untouched'
  allocate(a)
  call show(a)
  deallocate(a)
  allocate(tagged :: a)
  select type (a)
  type is (tagged)
    a%tag = 'label'
    a%list = [1, 2, 3]
    allocate(a%inner)
    a%inner%n = 7
  end select
  call show(a)
  allocate(b, source=a)
  allocate(c, mold=a)
  a%list(1) = 100
  a%n = 50
  call show(a); call show(b); call show(c)
  select type (b)
  type is (tagged)
    print *, b%inner%n
    b%inner%n = 8
  end select
  select type (a)
  type is (tagged)
    print *, a%inner%n
  end select
  allocate(a, stat=status, errmsg=message)
  print *, status, message
  deallocate(a, stat=status)
  print *, status
  deallocate(a, stat=status, errmsg=message)
  print *, status, message
  allocate(a, source=build(4))
  call show(a)
  deallocate(a)
  allocate(a, source=build(2))
  call show(a)
  allocate(p, source=b)
  allocate(linked :: q)
  call show(p); call show(q)
  deallocate(p, q)
  l%n = 3; l%tag = 'ell'; l%p => k
  allocate(l%other, source=b)
  m = l
  m%other%n = 1000
  m%p = 6
  print *, l%other%n, m%other%n, l%p, k
  call show(m%other)
  allocate(t, source=l%thing)
  call show(t)
  a = t
  call show(a)
  a = build(3)
  call show(a)
  b = a
  b%list = b%list * 2
  call show(b); call show(a)
  call move_alloc(a, c)
  print *, allocated(a), allocated(c)
  call show(c)
end program
