! A list of CLASS(*) with visitors, FINAL, defined output, defined assignment and operator, and a sort of any type.
module lists
  use, intrinsic :: iso_fortran_env, only: int64, real64, error_unit
  implicit none
  private
  public :: list, node, visitor, printer, summer, sort_by
  type :: node
    class(*), allocatable :: item
    type(node), pointer :: next => null()
  end type
  type :: list
    private
    type(node), pointer :: head => null(), tail => null()
    integer :: n = 0
  contains
    procedure, private :: push_any
    procedure, private :: push_many
    generic :: push => push_any, push_many
    procedure :: size => list_size
    procedure :: each
    procedure, pass(this) :: prepend
    final :: clear
    generic, public :: operator(+) => joined
    procedure, private :: joined
    generic, public :: assignment(=) => copy
    procedure, private :: copy
    procedure, private :: writer
    generic :: write(formatted) => writer
  end type
  type, abstract :: visitor
  contains
    procedure(visit), deferred :: accept
  end type
  abstract interface
    subroutine visit(self, x)
      import :: visitor
      class(visitor), intent(inout) :: self
      class(*), intent(in) :: x
    end subroutine
    logical function less(a, b)
      class(*), intent(in) :: a, b
    end function
  end interface
  type, extends(visitor) :: printer
    integer :: unit = 6
  contains
    procedure :: accept => print_it
  end type
  type, extends(visitor) :: summer
    real(real64) :: total = 0
    integer :: skipped = 0
  contains
    procedure :: accept => sum_it
  end type
contains
  subroutine push_any(self, x)
    class(list), intent(inout) :: self
    class(*), intent(in) :: x
    type(node), pointer :: p
    allocate (p)
    allocate (p%item, source=x)
    if (associated(self%tail)) then
      self%tail%next => p
    else
      self%head => p
    end if
    self%tail => p
    self%n = self%n + 1
  end subroutine
  subroutine push_many(self, x)
    class(list), intent(inout) :: self
    class(*), intent(in) :: x(:)
    integer :: i
    do i = 1, size(x)
      call self%push_any(x(i))
    end do
  end subroutine
  subroutine prepend(x, this)
    class(*), intent(in) :: x
    class(list), intent(inout) :: this
    type(node), pointer :: p
    allocate (p)
    allocate (p%item, source=x)
    p%next => this%head
    this%head => p
    if (.not. associated(this%tail)) this%tail => p
    this%n = this%n + 1
  end subroutine
  pure integer function list_size(self)
    class(list), intent(in) :: self
    list_size = self%n
  end function
  subroutine each(self, v)
    class(list), intent(in) :: self
    class(visitor), intent(inout) :: v
    type(node), pointer :: p
    p => self%head
    do while (associated(p))
      call v%accept(p%item)
      p => p%next
    end do
  end subroutine
  recursive subroutine clear(self)
    type(list), intent(inout) :: self
    type(node), pointer :: p, q
    p => self%head
    do while (associated(p))
      q => p%next
      deallocate (p)
      p => q
    end do
    nullify (self%head, self%tail)
    self%n = 0
  end subroutine
  function joined(a, b) result(c)
    class(list), intent(in) :: a, b
    type(list) :: c
    type(node), pointer :: p
    p => a%head
    do while (associated(p))
      call c%push_any(p%item)
      p => p%next
    end do
    p => b%head
    do while (associated(p))
      call c%push_any(p%item)
      p => p%next
    end do
  end function
  subroutine copy(to, from)
    class(list), intent(inout) :: to
    class(list), intent(in) :: from
    type(node), pointer :: p
    select type (to)
    type is (list)
      call clear(to)
    end select
    p => from%head
    do while (associated(p))
      call to%push_any(p%item)
      p => p%next
    end do
  end subroutine
  subroutine writer(dtv, unit, iotype, vlist, iostat, iomsg)
    class(list), intent(in) :: dtv
    integer, intent(in) :: unit, vlist(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    type(node), pointer :: p
    write (unit, '(a,i0,a,*(i0,:,","))', iostat=iostat, iomsg=iomsg) '[' // trim(iotype) // ' ', dtv%n, ' v=', vlist
    p => dtv%head
    do while (associated(p))
      select type (x => p%item)
      type is (integer)
        write (unit, '(" ",i0)', iostat=iostat, iomsg=iomsg) x
      type is (real(real64))
        write (unit, '(" ",f0.3)', iostat=iostat) x
      type is (character(*))
        write (unit, '(" ",a)', iostat=iostat) '"' // x // '"'
      class default
        write (unit, '(" ",a)', iostat=iostat) '?'
      end select
      p => p%next
    end do
    write (unit, '(a)', iostat=iostat) ']'
  end subroutine
  subroutine print_it(self, x)
    class(printer), intent(inout) :: self
    class(*), intent(in) :: x
    select type (x)
    type is (integer)
      write (self%unit, '(a,i0)') 'int ', x
    type is (integer(int64))
      write (self%unit, '(a,i0)') 'long ', x
    type is (real)
      write (self%unit, '(a,g0)') 'real ', x
    type is (real(real64))
      write (self%unit, '(a,g0)') 'double ', x
    type is (complex)
      write (self%unit, '(a,2(g0,1x))') 'complex ', x
    type is (logical)
      write (self%unit, '(a,l1)') 'logical ', x
    type is (character(*))
      write (self%unit, '(a,i0,1x,a)') 'text ', len(x), x
    class default
      write (self%unit, '(a)') 'other'
    end select
  end subroutine
  subroutine sum_it(self, x)
    class(summer), intent(inout) :: self
    class(*), intent(in) :: x
    select type (x)
    type is (integer)
      self%total = self%total + x
    type is (real)
      self%total = self%total + x
    type is (real(real64))
      self%total = self%total + x
    class default
      self%skipped = self%skipped + 1
    end select
  end subroutine
  subroutine sort_by(a, cmp)
    class(*), intent(inout) :: a(:)
    procedure(less) :: cmp
    integer :: i, j
    do i = 2, size(a)
      j = i
      do while (j > 1)
        if (.not. cmp(a(j), a(j-1))) exit
        call swap(a(j), a(j-1))
        j = j - 1
      end do
    end do
  contains
    subroutine swap(x, y)
      class(*), intent(inout) :: x, y
      select type (x)
      type is (integer)
        select type (y)
        type is (integer)
          block
            integer :: t
            t = x; x = y; y = t
          end block
        end select
      type is (real(real64))
        select type (y)
        type is (real(real64))
          block
            real(real64) :: t
            t = x; x = y; y = t
          end block
        end select
      end select
    end subroutine
  end subroutine
end module
program list_of_anything
  use lists
  use, intrinsic :: iso_fortran_env
  implicit none
  type(list) :: l, m, k
  type(printer) :: p
  type(summer) :: s
  class(visitor), allocatable :: v
  integer :: a(6) = [5, 3, 9, -1, 7, 0]
  real(real64) :: d(4) = [2.5d0, -1d0, 1d9, 0d0]
  call l%push(1)
  call l%push([2.5, 3.5])
  call l%push('hello')
  call l%push([(1.0, 2.0), (3.0, -4.0)])
  call l%push(.true.)
  call l%push(2_int64**40)
  call l%prepend(7d0)
  call l%push(['ab ', 'cde'])
  call l%each(p)
  call l%each(s)
  print *, s%total, s%skipped, l%size()
  m = l
  k = l + m
  print *, k%size(), m%size()
  call k%push([1, 2, 3])
  allocate (v, source=s)
  call k%each(v)
  select type (v)
  type is (summer)
    print *, v%total, v%skipped
  end select
  write (*, '(dt"x"(1,2,3))') m
  print *, m
  call sort_by(a, int_less)
  print *, a
  call sort_by(d, any_less)
  print *, d
contains
  logical function int_less(a, b)
    class(*), intent(in) :: a, b
    int_less = .false.
    select type (a)
    type is (integer)
      select type (b)
      type is (integer)
        int_less = a < b
      end select
    end select
  end function
  logical function any_less(a, b)
    class(*), intent(in) :: a, b
    any_less = .false.
    select type (a)
    type is (real(real64))
      select type (b)
      type is (real(real64))
        any_less = a < b
      end select
    end select
  end function
end program
