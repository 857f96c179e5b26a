! Arrays of CLASS(t): dummies, allocatables, pointers, sections, elements, SELECT TYPE on arrays.
module cells
  implicit none
  type :: cell
    integer :: id = 0
  contains
    procedure :: label => cell_label
  end type
  type, extends(cell) :: weighted
    real :: w = 1.5
  contains
    procedure :: label => weighted_label
  end type
  type, extends(weighted) :: named
    character(4) :: name = 'none'
  contains
    procedure :: label => named_label
  end type
  type :: grid
    class(cell), allocatable :: cells(:)
    class(cell), allocatable :: two(:, :)
  end type
contains
  function cell_label(self) result(s)
    class(cell), intent(in) :: self
    character(12) :: s
    write(s, '(a,i0)') 'c', self%id
  end function
  function weighted_label(self) result(s)
    class(weighted), intent(in) :: self
    character(12) :: s
    write(s, '(a,i0,f5.1)') 'w', self%id, self%w
  end function
  function named_label(self) result(s)
    class(named), intent(in) :: self
    character(12) :: s
    s = 'n' // self%name
  end function
  subroutine labels(a)
    class(cell), intent(in) :: a(:)
    integer :: i
    do i = lbound(a, 1), ubound(a, 1)
      write(*, '(a)', advance='no') a(i)%label()
    end do
    print *, size(a)
  end subroutine
  subroutine number(a, first)
    class(cell), intent(inout) :: a(first:)
    integer, intent(in) :: first
    integer :: i
    do i = first, ubound(a, 1)
      a(i)%id = i
    end do
  end subroutine
  subroutine weigh(a)
    class(cell), intent(inout) :: a(:)
    select type (a)
    type is (cell)
      a%id = a%id + 100
      print *, 'cells', a%id
    class is (weighted)
      a%w = a%w * 2 + a%id
      print *, 'weights', a%w
    end select
  end subroutine
  subroutine plain(a)
    type(cell), intent(inout) :: a(:)
    a%id = -a%id
  end subroutine
  subroutine explicit(a, n)
    integer, intent(in) :: n
    class(cell), intent(inout) :: a(n)
    integer :: i
    do i = 1, n
      a(i)%id = a(i)%id * 10
    end do
  end subroutine
  subroutine make(a, kind, n)
    class(cell), allocatable, intent(out) :: a(:)
    integer, intent(in) :: kind, n
    select case (kind)
    case (1)
      allocate(a(n))
    case (2)
      allocate(weighted :: a(n))
    case default
      allocate(named :: a(0:n-1))
    end select
  end subroutine
  subroutine show_all(p)
    class(cell), pointer, intent(in) :: p(:)
    print *, associated(p), lbound(p), ubound(p)
    if (associated(p)) call labels(p)
  end subroutine
end module
program class_arrays
  use cells
  implicit none
  type(cell) :: c(3)
  type(weighted), target :: w(4)
  type(named), target :: n(2, 2)
  class(cell), allocatable :: a(:), b(:)
  class(cell), pointer :: p(:), q(:, :), one
  type(grid) :: g
  integer :: k
  call number(c, 1)
  call number(w, 0)
  call labels(c)
  call labels(w)
  call labels(w(4:1:-2))
  call weigh(c)
  call weigh(w)
  call weigh(w(2:3))
  call labels(w)
  n%id = reshape([1, 2, 3, 4], [2, 2])
  n(2, 1)%name = 'two1'
  call labels(n(:, 1))
  call labels(n(2, :))
  call plain(c(2:3))
  call labels(c)
  call explicit(c, 2)
  call explicit(w, 4)
  call labels(c)
  call labels(w)
  do k = 1, 3
    call make(a, k, 3)
    print *, lbound(a), ubound(a)
    call number(a, 5)
    call labels(a)
    call weigh(a)
    if (k == 2) allocate(b, source=a)
  end do
  call labels(b)
  deallocate(b)
  allocate(b(2), mold=a)
  call labels(b)
  b(1)%id = 9
  a = b
  call labels(a)
  call move_alloc(b, a)
  print *, allocated(a), allocated(b), size(a)
  p => w
  call show_all(p)
  p => w(1:4:3)
  call show_all(p)
  p(2)%id = 77
  print *, w%id
  q => n
  print *, shape(q), q(2, 1)%label(), q%id
  one => q(2, 1)
  one%id = 55
  print *, n%id
  p => n(:, 2)
  call show_all(p)
  select type (p)
  type is (named)
    p%name = 'col2'
  end select
  print *, n%name
  nullify(p)
  call show_all(p)
  allocate(p(-1:1), source=w(2:4))
  call show_all(p)
  deallocate(p)
  allocate(weighted :: g%cells(2))
  allocate(named :: g%two(1, 2))
  g%cells%id = [3, 4]
  g%two(1, 2)%id = 6
  call labels(g%cells)
  call labels(g%two(1, :))
  print *, same_type_as(g%two, n), same_type_as(g%cells, n), extends_type_of(n, g%cells)
end program
