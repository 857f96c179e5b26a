! A sparse matrix class with operators, defined assignment, generic bindings and iterators
module sparse
  implicit none
  private
  public :: sparse_matrix, triplet, operator(.dot.), identity

  integer, parameter, public :: dp = kind(1d0)

  type :: triplet
    integer :: row = 0, column = 0
    real(dp) :: value = 0
  end type

  type :: sparse_matrix
    private
    integer :: rows = 0, columns = 0, n = 0
    type(triplet), allocatable :: items(:)
  contains
    private
    procedure, public :: set
    procedure, public :: get
    procedure, public :: count => count_items
    procedure, public, pass(self) :: transposed
    procedure :: add_matrix
    procedure :: subtract_matrix
    procedure :: times_vector
    procedure, pass(self) :: vector_times
    procedure :: times_matrix
    procedure, pass(self) :: scalar_times
    procedure :: negate
    procedure :: equal
    procedure :: from_dense
    procedure :: from_triplets
    procedure, pass(self) :: to_dense
    generic, public :: operator(+) => add_matrix
    generic, public :: operator(-) => subtract_matrix, negate
    generic, public :: operator(*) => times_vector, vector_times, times_matrix, scalar_times
    generic, public :: operator(==) => equal
    generic, public :: operator(.t.) => transposed
    generic, public :: assignment(=) => from_dense, from_triplets, to_dense
    procedure :: write_formatted
    generic, public :: write(formatted) => write_formatted
  end type

  interface sparse_matrix
    procedure :: new_matrix
  end interface
  interface operator(.dot.)
    module procedure inner
  end interface
contains
  pure type(sparse_matrix) function new_matrix(rows, columns) result(m)
    integer, intent(in) :: rows, columns
    m%rows = rows
    m%columns = columns
    allocate(m%items(0))
  end function

  pure function identity(n) result(m)
    integer, intent(in) :: n
    type(sparse_matrix) :: m
    integer :: i
    m%rows = n
    m%columns = n
    m%n = n
    m%items = [(triplet(i, i, 1), i = 1, n)]
  end function

  pure integer function find(self, row, column) result(at)
    class(sparse_matrix), intent(in) :: self
    integer, intent(in) :: row, column
    do at = 1, self%n
      if (self%items(at)%row == row .and. self%items(at)%column == column) return
    end do
    at = 0
  end function

  pure subroutine set(self, row, column, value)
    class(sparse_matrix), intent(inout) :: self
    integer, intent(in) :: row, column
    real(dp), intent(in) :: value
    integer :: at
    at = find(self, row, column)
    if (at > 0) then
      self%items(at)%value = value
      return
    end if
    if (.not. allocated(self%items)) allocate(self%items(0))
    self%items = [self%items(:self%n), triplet(row, column, value)]
    self%n = self%n + 1
  end subroutine

  elemental real(dp) function get(self, row, column)
    class(sparse_matrix), intent(in) :: self
    integer, intent(in) :: row, column
    integer :: at
    get = 0
    at = find(self, row, column)
    if (at > 0) get = self%items(at)%value
  end function

  pure integer function count_items(self)
    class(sparse_matrix), intent(in) :: self
    count_items = self%n
  end function

  function transposed(self) result(t)
    class(sparse_matrix), intent(in) :: self
    type(sparse_matrix) :: t
    t%rows = self%columns
    t%columns = self%rows
    t%n = self%n
    t%items = self%items(:self%n)
    t%items%row = self%items(:self%n)%column
    t%items%column = self%items(:self%n)%row
  end function

  function add_matrix(self, other) result(sum)
    class(sparse_matrix), intent(in) :: self, other
    type(sparse_matrix) :: sum
    integer :: i
    sum%rows = self%rows
    sum%columns = self%columns
    sum%n = self%n
    sum%items = self%items
    do i = 1, other%n
      associate (it => other%items(i))
        call sum%set(it%row, it%column, sum%get(it%row, it%column) + it%value)
      end associate
    end do
  end function

  function negate(self) result(m)
    class(sparse_matrix), intent(in) :: self
    type(sparse_matrix) :: m
    m = scalar_times(-1.0_dp, self)
  end function

  function subtract_matrix(self, other) result(m)
    class(sparse_matrix), intent(in) :: self
    class(sparse_matrix), intent(in) :: other
    type(sparse_matrix) :: m
    m = self + (-other)
  end function

  function times_vector(self, x) result(y)
    class(sparse_matrix), intent(in) :: self
    real(dp), intent(in) :: x(:)
    real(dp) :: y(self%rows)
    integer :: i
    y = 0
    do i = 1, self%n
      associate (r => self%items(i)%row, c => self%items(i)%column)
        y(r) = y(r) + self%items(i)%value * x(c)
      end associate
    end do
  end function

  function vector_times(x, self) result(y)
    real(dp), intent(in) :: x(:)
    class(sparse_matrix), intent(in) :: self
    real(dp) :: y(self%columns)
    y = (.t. self) * x
  end function

  function times_matrix(self, other) result(m)
    class(sparse_matrix), intent(in) :: self
    type(sparse_matrix), intent(in) :: other
    type(sparse_matrix) :: m
    integer :: i, j
    m = sparse_matrix(self%rows, other%columns)
    do i = 1, self%n
      do j = 1, other%n
        if (self%items(i)%column /= other%items(j)%row) cycle
        call m%set(self%items(i)%row, other%items(j)%column, m%get(self%items(i)%row, other%items(j)%column) &
          + self%items(i)%value * other%items(j)%value)
      end do
    end do
  end function

  function scalar_times(a, self) result(m)
    real(dp), intent(in) :: a
    class(sparse_matrix), intent(in) :: self
    type(sparse_matrix) :: m
    m%rows = self%rows
    m%columns = self%columns
    m%n = self%n
    m%items = self%items
    m%items%value = a * m%items%value
  end function

  logical function equal(self, other)
    class(sparse_matrix), intent(in) :: self, other
    integer :: i
    equal = self%n == other%n .and. self%rows == other%rows .and. self%columns == other%columns
    do i = 1, self%n
      if (.not. equal) return
      equal = self%items(i)%value == other%get(self%items(i)%row, self%items(i)%column)
    end do
  end function

  subroutine from_dense(self, a)
    class(sparse_matrix), intent(inout) :: self
    real(dp), intent(in) :: a(:, :)
    integer :: i, j
    self%rows = size(a, 1)
    self%columns = size(a, 2)
    self%n = count(a /= 0)
    self%items = pack(reshape([((triplet(i, j, a(i, j)), i = 1, size(a, 1)), j = 1, size(a, 2))], shape(a)), a /= 0)
  end subroutine

  subroutine from_triplets(self, list)
    class(sparse_matrix), intent(inout) :: self
    type(triplet), intent(in) :: list(:)
    self%items = list
    self%n = size(list)
    self%rows = maxval(list%row)
    self%columns = maxval(list%column)
  end subroutine

  subroutine to_dense(a, self)
    real(dp), allocatable, intent(inout) :: a(:, :)
    class(sparse_matrix), intent(in) :: self
    integer :: i
    if (allocated(a)) deallocate(a)
    allocate(a(self%rows, self%columns), source=0.0_dp)
    do i = 1, self%n
      a(self%items(i)%row, self%items(i)%column) = self%items(i)%value
    end do
  end subroutine

  real(dp) function inner(a, b)
    type(sparse_matrix), intent(in) :: a, b
    integer :: i
    inner = 0
    do i = 1, a%n
      inner = inner + a%items(i)%value * b%get(a%items(i)%row, a%items(i)%column)
    end do
  end function

  subroutine write_formatted(dtv, unit, iotype, v_list, iostat, iomsg)
    class(sparse_matrix), intent(in) :: dtv
    integer, intent(in) :: unit
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    integer :: i
    character(20) :: form
    form = '(a,i0,a,i0,a,f0.3)'
    if (size(v_list) == 1) write (form, '(a,i0,a)') '(a,i0,a,i0,a,f0.', v_list(1), ')'
    write (unit, '(i0,a,i0)', iostat=iostat, iomsg=iomsg) dtv%rows, 'x', dtv%columns
    do i = 1, dtv%n
      write (unit, form, iostat=iostat, iomsg=iomsg) ' (', dtv%items(i)%row, ',', dtv%items(i)%column, ') ', &
        dtv%items(i)%value
      if (iostat /= 0) return
    end do
  end subroutine
end module

program use_sparse
  use sparse
  implicit none
  type(sparse_matrix) :: a, b, c
  real(dp), allocatable :: d(:, :)
  real(dp) :: x(3)
  integer :: i
  a = reshape([2d0, 0d0, 1d0, 0d0, 3d0, 0d0, 4d0, 0d0, 5d0], [3, 3])
  print '(dt)', a
  b = [(triplet(i, 4 - i, i * 0.5_dp), i = 1, 3)]
  write (*, '(dt(1))') b
  c = a + b
  print *, c
  c = a - a
  print *, c%count(), all([(c%get(i, i) == 0, i = 1, 3)])
  x = [1, 2, 3]
  print '(3f8.3)', a * x
  print '(3f8.3)', x * a
  print '(dt)', a * b
  print '(dt(2))', 2d0 * identity(2)
  print *, a == a, a == b, (.t. (.t. a)) == a, a * identity(3) == a
  print '(f8.3)', a .dot. b
  d = .t. b
  print '(3f6.2)', d
  call a%set(2, 1, 9.5_dp)
  print '(3f6.2)', a%get([1, 2, 3], 1)
  c = -a
  print '(dt(1))', c
end program
