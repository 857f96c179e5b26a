! LOC (a GNU extension) of polymorphic objects and arrays, of elements of them and of pointers to structures.
module things
  type t
    integer :: i = 0
    type(t), pointer :: next => null()
    class(t), pointer :: any => null()
  end type
  type, extends(t) :: e
    real :: x(3) = 0
  end type
contains
  subroutine same(a, where)
    class(*), target :: a
    integer(8) :: where
    print *, loc(a) == where
  end subroutine
  subroutine same_array(a, where)
    class(*), pointer :: a(:)
    integer(8) :: where
    print *, loc(a) == where, loc(a(1)) == where
  end subroutine
  subroutine same_class(a, where)
    class(t), target :: a(:)
    integer(8) :: where
    print *, loc(a) == where
  end subroutine
end module
program locations
  use things
  type(t), target :: a, b
  type(t), pointer :: q
  class(t), pointer :: c
  class(*), pointer :: u(:)
  class(t), allocatable, target :: list(:)
  integer, target :: n, v(4)
  character(3), target :: s
  a%next => b
  b%next => a
  a%any => b
  q => a%next
  c => a
  print *, loc(a) == loc(b%next), loc(b) == loc(a%next), loc(q) == loc(b), loc(c) == loc(a), loc(a%any) == loc(b)
  print *, loc(a) == loc(b)
  call same(n, loc(n))
  call same(v(3), loc(v(3)))
  call same(s, loc(s))
  call same(a, loc(b%next))
  call same(c, loc(a))
  u => v
  call same_array(u, loc(v))
  u => v(2:)
  call same_array(u, loc(v(2)))
  allocate (e :: list(3))
  call same_class(list, loc(list))
  c => list(1)
  call swap(q)
contains
  subroutine swap(x)
    type(t), pointer :: x
    print *, loc(x) == loc(b)
    x => a
    print *, loc(x) == loc(a), loc(q) == loc(a)
  end subroutine
end program
