! Allocation and array temporaries, arrays of derived types, lists that grow: what programs in the style of Fortran 2003
! do all day. The first argument is the number of turns.
module stacks
  implicit none
  type :: stack
    integer :: height = 0
    integer, allocatable :: items(:)
  contains
    procedure :: push => stack_push
    procedure :: pop => stack_pop
  end type
contains
  subroutine stack_push(self, item)
    class(stack), intent(inout) :: self
    integer, intent(in) :: item
    integer, allocatable :: larger(:)
    if (.not. allocated(self%items)) allocate (self%items(4))
    if (self%height == size(self%items)) then
      allocate (larger(2 * self%height))
      larger(:self%height) = self%items
      call move_alloc(larger, self%items)
    end if
    self%height = self%height + 1
    self%items(self%height) = item
  end subroutine

  integer function stack_pop(self) result(item)
    class(stack), intent(inout) :: self
    item = self%items(self%height)
    self%height = self%height - 1
  end function
end module

program allocation
  use stacks
  implicit none
  type :: point
    real(8) :: x = 0, y = 0, z = 0
    integer :: cell = 0
  end type
  type :: node
    integer :: key = 0
    real(8), allocatable :: values(:)
    type(node), pointer :: next => null()
  end type
  integer, parameter :: many = 100000
  type(point), allocatable :: points(:), others(:)
  type(node), pointer :: head, one
  type(stack) :: s
  real(8), allocatable :: a(:), b(:), c(:, :)
  real(8) :: total, v(3), w(3)
  integer(8) :: check, began, rate
  integer :: turns, i, j, k
  character(32) :: argument

  turns = 4000
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *) turns
  end if

  call start
  total = 0
  do i = 1, turns * 10000
    allocate (a(8))
    a(1) = i
    a(8) = a(1) + 1
    total = total + a(8)
    deallocate (a)
  end do
  call row('allocate and deallocate, 8 numbers')
  print *, total

  call start
  total = 0
  do i = 1, turns * 2
    allocate (c(200, 200))
    do j = 1, 200
      c(:, j) = i + j
    end do
    total = total + sum(c)
    deallocate (c)
  end do
  call row('allocate and fill, 40000 numbers')
  print *, total

  call start
  total = 0
  do i = 1, turns * 500
    call work(1 + mod(i * 37, 500), total)
  end do
  call row('automatic arrays')
  print *, total

  call start
  total = 0
  v = [1d0, 2d0, 3d0]
  do i = 1, turns * 5000
    w = cross(v, [0.1d0, 0.2d0, 0.3d0]) + v
    v = w / norm2(w)
    total = total + dot_product(v, w)
  end do
  call row('array functions of 3 numbers')
  print *, total

  call start
  allocate (a(1000), b(1000))
  a = [(dble(i), i = 1, 1000)]
  b = 0
  do i = 1, turns * 100
    b(2:999) = 0.5d0 * (a(1:998) + a(3:1000))
    a(2:1000) = a(1:999)
    a(1) = b(500)
    b = b - smoothed(a) + cshift(b, 1)
    a = a + 1d-3 * b
    if (mod(i, 10) == 0) then
      a = [a(501:1000), a(1:500)]
      b = b / maxval(abs(b) + 1)
    end if
  end do
  call row('array expressions and temporaries')
  print *, sum(a), sum(b)

  call start
  allocate (c(100, 100))
  c = 1
  total = 0
  do i = 1, turns * 1000
    call scale(c(1 + mod(i, 100), :))
    total = total + c(5, 7)
  end do
  call row('sections as arguments, copied in and out')
  print *, total

  call start
  allocate (points(many))
  do i = 1, many
    points(i) = point(i * 0.5d0, i * 0.25d0, -i, mod(i, 100))
  end do
  total = 0
  do k = 1, turns
    do i = 1, many
      points(i)%x = points(i)%x + 0.001d0 * points(i)%y
      points(i)%y = points(i)%y - 0.001d0 * points(i)%x
      if (points(i)%cell == 17) total = total + points(i)%z
    end do
  end do
  call row('array of a derived type')
  print *, total, sum(points%x), sum(points%y)

  call start
  total = 0
  do k = 1, turns / 20
    others = points
    others(1:many - 1) = others(2:many)
    others = pack(others, others%cell > 10)
    total = total + others(1000)%x + size(others)
  end do
  call row('copies of arrays of a derived type')
  print *, total

  call start
  total = 0
  do k = 1, turns / 20
    head => null()
    do i = 1, many / 5
      allocate (one)
      one%key = i
      allocate (one%values(4))
      one%values = i
      one%next => head
      head => one
    end do
    do while (associated(head))
      total = total + head%values(2) + head%key
      one => head%next
      deallocate (head)
      head => one
    end do
  end do
  call row('linked list, built and taken down')
  print *, total

  call start
  check = 0
  do k = 1, turns
    do i = 1, 10000
      call s%push(i + k)
      if (mod(i, 3) == 0) check = check + s%pop()
    end do
    do while (s%height > 0)
      check = check + s%pop()
    end do
    if (mod(k, 50) == 0) deallocate (s%items)
  end do
  call row('stack that grows by move_alloc')
  print *, check
contains
  pure function cross(a, b) result(c)
    real(8), intent(in) :: a(3), b(3)
    real(8) :: c(3)
    c(1) = a(2) * b(3) - a(3) * b(2)
    c(2) = a(3) * b(1) - a(1) * b(3)
    c(3) = a(1) * b(2) - a(2) * b(1)
  end function

  pure function smoothed(a) result(b)
    real(8), intent(in) :: a(:)
    real(8) :: b(size(a))
    b = a
    b(2:size(a) - 1) = (a(:size(a) - 2) + 2 * a(2:size(a) - 1) + a(3:)) / 4
  end function

  subroutine work(n, total)
    integer, intent(in) :: n
    real(8), intent(inout) :: total
    real(8) :: x(n), y(n)
    integer :: i
    do i = 1, n
      x(i) = i
    end do
    y = x * 2 + 1
    total = total + sum(y)
  end subroutine

  subroutine scale(x)
    real(8), contiguous, intent(inout) :: x(:)
    x = x * 1.0001d0
  end subroutine

  subroutine start
    call system_clock(began, rate)
  end subroutine

  subroutine row(name)
    character(*), intent(in) :: name
    integer(8) :: now
    call system_clock(now)
    write (0, '(3a,f0.6)') 'seconds ', name, ' ', dble(now - began) / dble(rate)
  end subroutine
end program
