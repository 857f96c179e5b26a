! Assumed-rank arrays handed on: through OPTIONAL arguments, generic interfaces, internal procedures, dummy procedures
! and procedure pointers, with VALUE neighbours, from functions, and from arrays that are allocatable or pointers.
module handing_on
  implicit none
  interface size_of
    procedure size_of_reals, size_of_integers
  end interface
  abstract interface
    subroutine visitor(a, tag)
      real, intent(inout) :: a(..)
      integer, value :: tag
    end subroutine
  end interface
  type :: task
    procedure(visitor), pointer, nopass :: run => null()
  contains
    procedure :: apply
  end type
contains
  integer function size_of_reals(a) result(n)
    real, intent(in) :: a(..)
    n = size(a)
  end function
  integer function size_of_integers(a) result(n)
    integer, intent(in) :: a(..)
    n = -size(a)
  end function

  subroutine maybe(a, b, tag)
    real, intent(in), optional :: a(..)
    integer, intent(in), optional :: b(..)
    integer, intent(in) :: tag
    print *, tag, present(a), present(b)
    if (present(a)) print *, '  a', rank(a), shape(a)
    if (present(b)) print *, '  b', rank(b), shape(b)
  end subroutine

  subroutine pass_on(a, b)
    real, intent(in), optional :: a(..)
    integer, intent(in), optional :: b(..)
    call maybe(a, b, 1)
    call maybe(a=a, tag=2)
    call maybe(b=b, tag=3)
  end subroutine

  subroutine bump(a, tag)
    real, intent(inout) :: a(..)
    integer, value :: tag
    tag = tag + 1
    select rank (a)
    rank (0)
      a = a + tag
    rank (1)
      a = a + tag * 10
    rank (2)
      a(:, 1) = tag
      call nested(a)
    end select
  contains
    subroutine nested(m)
      real, intent(inout) :: m(..)
      select rank (m)
      rank (2)
        m(1, :) = -tag
        print *, 'nested', shape(m), rank(a)
      end select
    end subroutine
  end subroutine

  subroutine twice(what, a)
    procedure(visitor) :: what
    real, intent(inout) :: a(..)
    call what(a, 1)
    call what(a, 2)
  end subroutine

  subroutine apply(self, a)
    class(task), intent(in) :: self
    real, intent(inout) :: a(..)
    if (associated(self%run)) call self%run(a, 100)
  end subroutine

  function row(n) result(r)
    integer, intent(in) :: n
    real :: r(n)
    r = n
  end function

  pure integer function depth(a)
    real, intent(in) :: a(..)
    depth = rank(a)
  end function
end module

program passing
  use handing_on
  implicit none
  real :: s = 1, v(4) = [1, 2, 3, 4], m(2, 3) = 0
  integer :: i = 5, t(2, 2) = 6
  real, allocatable :: owned(:), none(:)
  real, pointer :: p(:, :), q(:)
  real, target :: store(4, 4) = 1
  type(task) :: job
  print *, size_of(s), size_of(v), size_of(m), size_of(i), size_of(t), size_of(row(6)), size_of([1, 2])
  print *, depth(s), depth(v), depth(m), depth(row(2)), depth(v * 2), depth(store(1, 1))
  call pass_on()
  call pass_on(s)
  call pass_on(v(2:), t)
  call pass_on(b=i)
  call pass_on(m(:, 1:3:2), t(:, 1))
  allocate (owned(3))
  owned = [7, 8, 9]
  p => store(::2, ::2)
  nullify (q)
  call pass_on(owned)
  call maybe(none, tag=4)
  call maybe(q, tag=5)
  call maybe(p, t(1, :), 6)
  call bump(s, 0)
  call bump(v(1:2), 3)
  call bump(m, 7)
  call bump(owned, 1)
  call bump(p, 2)
  print *, s, v
  print *, m
  print *, owned
  print *, store(:, 1)
  call twice(bump, s)
  call twice(bump, v)
  print *, s, v
  job%run => bump
  call job%apply(v(4:4))
  call job%apply(s)
  print *, s, v
  job = task()
  call job%apply(s)
  print *, s
end program
