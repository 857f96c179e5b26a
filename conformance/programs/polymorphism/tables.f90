! Tables of polymorphic items: copies by a bound assignment, array constructors, allocation on assignment
module m
  implicit none
  type :: item
    integer :: key = 0
    character(:), allocatable :: text
  end type
  type, extends(item) :: heavy
    real, allocatable :: data(:, :)
  end type
  type :: slot
    class(item), allocatable :: v
  end type
  type :: table
    type(slot), allocatable :: slots(:)
  contains
    procedure :: put
    procedure :: total
    procedure :: copy
    generic :: assignment(=) => copy
  end type
contains
  subroutine put(self, v)
    class(table), intent(inout) :: self
    class(item), intent(in) :: v
    type(slot) :: s
    s%v = v
    if (.not. allocated(self%slots)) then
      self%slots = [s]
    else
      self%slots = [self%slots, s]
    end if
  end subroutine
  real function total(self)
    class(table), intent(in) :: self
    integer :: i
    total = 0
    do i = 1, size(self%slots)
      select type (v => self%slots(i)%v)
      type is (heavy)
        total = total + sum(v%data)
      class default
        total = total + v%key
      end select
    end do
  end function
  subroutine copy(to, from)
    class(table), intent(out) :: to
    class(table), intent(in) :: from
    integer :: i
    allocate(to%slots(size(from%slots)))
    do i = 1, size(from%slots)
      allocate(to%slots(i)%v, source=from%slots(size(from%slots) - i + 1)%v)
    end do
  end subroutine
  function wrap(v) result(s)
    class(item), intent(in) :: v(:)
    type(slot), allocatable :: s(:)
    integer :: i
    allocate(s(size(v)))
    do i = 1, size(v)
      allocate(s(i)%v, source=v(i))
    end do
  end function
end module
program p
  use m
  implicit none
  type(table) :: a, b
  type(heavy) :: h
  type(heavy) :: many(3)
  type(slot), allocatable :: s(:)
  integer :: i
  h%key = 5
  h%text = 'heavy'
  h%data = reshape([1., 2., 3., 4.], [2, 2])
  call a%put(item(3, 'light'))
  call a%put(h)
  call a%put(item(key=7, text=''))
  print *, a%total(), size(a%slots)
  b = a
  print *, b%slots(1)%v%key, b%slots(3)%v%text, b%total()
  select type (v => b%slots(2)%v)
  type is (heavy)
    v%data(1, :) = 10
    v%text = v%text // '!'
  end select
  print *, a%total(), b%total(), a%slots(2)%v%text, b%slots(2)%v%text
  do i = 1, 3
    many(i)%key = i
    many(i)%data = reshape([real(i)], [1, 1])
    many(i)%text = repeat('z', i)
  end do
  s = wrap(many)
  print *, size(s), (s(i)%v%text, i = 1, 3)
  s = wrap(many(3:1:-2))
  print *, size(s), (s(i)%v%text, i = 1, 2)
  s = [s(2), s(1), s(2)]
  print *, size(s), (s(i)%v%key, i = 1, 3)
  call move_alloc(s, b%slots)
  print *, b%total()
end program
