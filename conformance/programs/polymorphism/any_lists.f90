! Lists and stacks of CLASS(*): characters, numbers and types; SELECT TYPE of everything; arrays of CLASS(*)
module any_lists
  implicit none
  type :: any_node
    class(*), allocatable :: v
    type(any_node), pointer :: next => null()
  end type
  type :: any_list
    type(any_node), pointer :: first => null(), last => null()
    integer :: n = 0
  contains
    procedure :: append
    procedure :: at
    procedure :: map
    procedure :: clear
  end type
  type :: pair
    integer :: a = 0
    character(3) :: b = 'xyz'
  end type
  type, extends(pair) :: triple
    real :: c(2) = [1.0, 2.0]
  end type
  abstract interface
    subroutine action(x)
      class(*), intent(inout) :: x
    end subroutine
  end interface
contains
  subroutine append(self, v)
    class(any_list), intent(inout) :: self
    class(*), intent(in) :: v
    type(any_node), pointer :: node
    allocate(node)
    allocate(node%v, source=v)
    if (associated(self%last)) then
      self%last%next => node
    else
      self%first => node
    end if
    self%last => node
    self%n = self%n + 1
  end subroutine
  function at(self, i) result(p)
    class(any_list), intent(in) :: self
    integer, intent(in) :: i
    class(*), pointer :: p
    type(any_node), pointer :: node
    integer :: j
    node => self%first
    do j = 2, i
      node => node%next
    end do
    p => node%v
  end function
  subroutine map(self, f)
    class(any_list), intent(inout) :: self
    procedure(action) :: f
    type(any_node), pointer :: node
    node => self%first
    do while (associated(node))
      call f(node%v)
      node => node%next
    end do
  end subroutine
  subroutine clear(self)
    class(any_list), intent(inout) :: self
    type(any_node), pointer :: node
    do while (associated(self%first))
      node => self%first%next
      deallocate(self%first)
      self%first => node
    end do
    nullify(self%last)
    self%n = 0
  end subroutine
end module

module actions
  use any_lists
  implicit none
contains
  subroutine show(x)
    class(*), intent(inout) :: x
    select type (x)
    type is (integer(1))
      print *, 'byte', x
    type is (integer(2))
      print *, 'short', x
    type is (integer)
      print *, 'integer', x
    type is (integer(8))
      print *, 'long', x
    type is (real)
      print *, 'real', x
    type is (real(8))
      print *, 'double', x
    type is (complex)
      print *, 'complex', x
    type is (complex(8))
      print *, 'double complex', x
    type is (logical)
      print *, 'logical', x
    type is (character(*))
      print *, 'text "', x, '"', len(x)
    type is (triple)
      print *, 'triple', x%a, x%b, x%c
    class is (pair)
      print *, 'pair', x%a, x%b
    class default
      print *, 'unknown'
    end select
  end subroutine
  subroutine double(x)
    class(*), intent(inout) :: x
    select type (y => x)
    type is (integer)
      y = 2 * y
    type is (real(8))
      y = 2 * y
    type is (character(*))
      y(2:) = y(1:1)
    class is (pair)
      y%a = 2 * y%a
    end select
  end subroutine
  integer function total(v)
    class(*), intent(in) :: v(:)
    integer :: i
    total = 0
    select type (v)
    type is (integer)
      total = sum(v)
    type is (real)
      total = nint(sum(v))
    type is (character(*))
      total = sum(len_trim(v))
    class is (pair)
      do i = 1, size(v)
        total = total + v(i)%a
      end do
    class default
      total = -size(v)
    end select
  end function
end module

program use_lists
  use actions
  implicit none
  type(any_list) :: l
  class(*), pointer :: p
  class(*), allocatable :: x, y(:), z(:, :)
  type(triple) :: t(3)
  integer :: i
  call l%append(42)
  call l%append(7_1)
  call l%append(-300_2)
  call l%append(10_8**12)
  call l%append(1.5)
  call l%append(2.5d0)
  call l%append((1.0, -1.0))
  call l%append((2d0, -2d0))
  call l%append(.true.)
  call l%append('hello')
  call l%append(pair(3, 'abc'))
  call l%append(triple(4, 'def', [5.0, 6.0]))
  call l%append(.false._1)
  call l%map(show)
  call l%map(double)
  p => l%at(1)
  call show(p)
  p => l%at(10)
  call show(p)
  p => l%at(12)
  call show(p)
  print *, l%n
  call l%clear()
  print *, l%n, associated(l%first)
  x = 'assigned'
  call show(x)
  x = 3
  call show(x)
  deallocate(x)
  allocate(x, source=triple(1, 'q'))
  call show(x)
  allocate(y(3), source=[1, 2, 3])
  print *, total(y), total(y(2:3)), size(y)
  deallocate(y)
  allocate(y, source=['ab ', 'c  ', 'def'])
  print *, total(y), total(y(::2))
  deallocate(y)
  t%a = [10, 20, 30]
  allocate(y, source=t)
  print *, total(y), total(t(2:))
  select type (y)
  type is (triple)
    y(2)%c = 9
    print *, y%a, y(2)%c, y(1)%c
  end select
  print *, total([1.25, 2.5]), total([.true., .false.])
  allocate(z(2, 2), source=reshape([(i, i = 1, 4)], [2, 2]))
  select type (z)
  type is (integer)
    z = z * 10
    print *, z, total(z(:, 2)), total(z(1, :))
  end select
end program
