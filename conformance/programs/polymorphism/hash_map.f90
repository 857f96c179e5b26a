! A hash map of CLASS(*) values with CHARACTER keys, chained with allocatable and pointer links
module hash_maps
  implicit none
  private
  public :: hash_map, visitor

  type :: entry_t
    character(:), allocatable :: key
    class(*), allocatable :: value
    type(entry_t), pointer :: next => null()
  end type

  type :: bucket
    type(entry_t), pointer :: first => null()
  end type

  type, abstract :: visitor
  contains
    procedure(visit_i), deferred :: visit
  end type

  type :: hash_map
    private
    type(bucket), allocatable :: buckets(:)
    integer :: n = 0
  contains
    procedure :: set
    procedure, private :: get_any
    procedure, private :: get_integer
    procedure, private :: get_real
    procedure, private :: get_text
    generic :: get => get_integer, get_real, get_text
    procedure :: reference => get_any
    procedure :: has
    procedure :: size => count_entries
    procedure :: remove
    procedure :: for_each
    procedure, private :: grow
    final :: destroy
  end type

  abstract interface
    subroutine visit_i(self, key, value)
      import :: visitor
      class(visitor), intent(inout) :: self
      character(*), intent(in) :: key
      class(*), intent(in) :: value
    end subroutine
  end interface

contains

  pure integer function hash(key, buckets)
    character(*), intent(in) :: key
    integer, intent(in) :: buckets
    integer :: i
    hash = 5381
    do i = 1, len(key)
      hash = mod(hash * 33 + iachar(key(i:i)), 1000003)
    end do
    hash = mod(hash, buckets) + 1
  end function

  function find(self, key) result(e)
    class(hash_map), intent(in), target :: self
    character(*), intent(in) :: key
    type(entry_t), pointer :: e
    nullify(e)
    if (.not. allocated(self%buckets)) return
    e => self%buckets(hash(key, size(self%buckets)))%first
    do while (associated(e))
      if (e%key == key .and. len(e%key) == len(key)) return
      e => e%next
    end do
  end function

  recursive subroutine set(self, key, value)
    class(hash_map), intent(inout) :: self
    character(*), intent(in) :: key
    class(*), intent(in) :: value
    type(entry_t), pointer :: e
    integer :: slot
    e => find(self, key)
    if (associated(e)) then
      deallocate(e%value)
      allocate(e%value, source=value)
      return
    end if
    if (.not. allocated(self%buckets)) allocate(self%buckets(4))
    if (self%n >= 2*size(self%buckets)) call self%grow()
    slot = hash(key, size(self%buckets))
    allocate(e)
    e%key = key
    allocate(e%value, source=value)
    e%next => self%buckets(slot)%first
    self%buckets(slot)%first => e
    self%n = self%n + 1
  end subroutine

  subroutine grow(self)
    class(hash_map), intent(inout) :: self
    type(bucket), allocatable :: old(:)
    type(entry_t), pointer :: e, next
    integer :: i, slot
    call move_alloc(self%buckets, old)
    allocate(self%buckets(2*size(old)+1))
    do i = 1, size(old)
      e => old(i)%first
      do while (associated(e))
        next => e%next
        slot = hash(e%key, size(self%buckets))
        e%next => self%buckets(slot)%first
        self%buckets(slot)%first => e
        e => next
      end do
    end do
    print '(a,i0)', 'grown to ', size(self%buckets)
  end subroutine

  function get_any(self, key) result(p)
    class(hash_map), intent(in), target :: self
    character(*), intent(in) :: key
    class(*), pointer :: p
    type(entry_t), pointer :: e
    nullify(p)
    e => find(self, key)
    if (associated(e)) p => e%value
  end function

  logical function get_integer(self, key, value) result(ok)
    class(hash_map), intent(in) :: self
    character(*), intent(in) :: key
    integer, intent(out) :: value
    class(*), pointer :: p
    ok = .false.
    value = -1
    p => self%get_any(key)
    if (.not. associated(p)) return
    select type (p)
    type is (integer)
      value = p
      ok = .true.
    type is (real)
      value = nint(p)
      ok = .true.
    end select
  end function

  logical function get_real(self, key, value) result(ok)
    class(hash_map), intent(in) :: self
    character(*), intent(in) :: key
    real, intent(out) :: value
    class(*), pointer :: p
    ok = .false.
    value = -1
    p => self%get_any(key)
    if (.not. associated(p)) return
    select type (p)
    type is (real)
      value = p
      ok = .true.
    type is (integer)
      value = p
      ok = .true.
    end select
  end function

  logical function get_text(self, key, value) result(ok)
    class(hash_map), intent(in) :: self
    character(*), intent(in) :: key
    character(:), allocatable, intent(out) :: value
    class(*), pointer :: p
    ok = .false.
    p => self%get_any(key)
    if (.not. associated(p)) return
    select type (p)
    type is (character(*))
      value = p
      ok = .true.
    class default
      value = '?'
    end select
  end function

  logical function has(self, key)
    class(hash_map), intent(in) :: self
    character(*), intent(in) :: key
    has = associated(find(self, key))
  end function

  integer function count_entries(self)
    class(hash_map), intent(in) :: self
    count_entries = self%n
  end function

  subroutine remove(self, key)
    class(hash_map), intent(inout) :: self
    character(*), intent(in) :: key
    type(entry_t), pointer :: e, before
    integer :: slot
    if (.not. allocated(self%buckets)) return
    slot = hash(key, size(self%buckets))
    nullify(before)
    e => self%buckets(slot)%first
    do while (associated(e))
      if (e%key == key) then
        if (associated(before)) then
          before%next => e%next
        else
          self%buckets(slot)%first => e%next
        end if
        deallocate(e)
        self%n = self%n - 1
        return
      end if
      before => e
      e => e%next
    end do
  end subroutine

  subroutine for_each(self, v)
    class(hash_map), intent(in) :: self
    class(visitor), intent(inout) :: v
    type(entry_t), pointer :: e
    integer :: i
    if (.not. allocated(self%buckets)) return
    do i = 1, size(self%buckets)
      e => self%buckets(i)%first
      do while (associated(e))
        call v%visit(e%key, e%value)
        e => e%next
      end do
    end do
  end subroutine

  impure elemental subroutine destroy(self)
    type(hash_map), intent(inout) :: self
    type(entry_t), pointer :: e, next
    integer :: i, n
    n = 0
    if (.not. allocated(self%buckets)) return
    do i = 1, size(self%buckets)
      e => self%buckets(i)%first
      do while (associated(e))
        next => e%next
        deallocate(e)
        n = n + 1
        e => next
      end do
    end do
    print '(a,i0,a)', 'destroyed ', n, ' entries'
  end subroutine
end module

module reports
  use hash_maps
  implicit none
  type, extends(visitor) :: totals
    integer :: integers = 0, texts = 0, others = 0
    real :: sum = 0
  contains
    procedure :: visit => add
  end type
  type, extends(totals) :: printing_totals
    character(:), allocatable :: prefix
  contains
    procedure :: visit => print_and_add
  end type
  type :: point
    real :: x, y
  end type
contains
  subroutine add(self, key, value)
    class(totals), intent(inout) :: self
    character(*), intent(in) :: key
    class(*), intent(in) :: value
    select type (value)
    type is (integer)
      self%integers = self%integers + 1
      self%sum = self%sum + value
    type is (character(*))
      self%texts = self%texts + len(value)
    type is (real)
      self%sum = self%sum + value
    class is (point)
      self%sum = self%sum + value%x + value%y
      self%others = self%others + len(key)
    class default
      self%others = self%others + 1
    end select
  end subroutine
  subroutine print_and_add(self, key, value)
    class(printing_totals), intent(inout) :: self
    character(*), intent(in) :: key
    class(*), intent(in) :: value
    select type (value)
    type is (integer)
      print '(3a,i0)', self%prefix, key, ' = ', value
    type is (character(*))
      print '(5a)', self%prefix, key, ' = "', value, '"'
    type is (point)
      print '(3a,2f7.2)', self%prefix, key, ' = ', value
    type is (logical)
      print '(3a,l1)', self%prefix, key, ' = ', value
    type is (complex(8))
      print '(3a,2f5.1)', self%prefix, key, ' = ', value
    class default
      print '(3a)', self%prefix, key, ' = something else'
    end select
    call self%totals%visit(key, value)
  end subroutine
end module

program use_map
  use hash_maps
  use reports
  implicit none
  call run()
contains
  subroutine run()
    type(hash_map) :: map, inner
    type(printing_totals) :: v
    integer :: i
    real :: r
    character(12) :: key
    character(:), allocatable :: text
    class(*), pointer :: p
    do i = 1, 12
      write (key, '(a,i0)') 'k', i * i
      call map%set(trim(key), i)
    end do
    call map%set('name', 'Ada')
    call map%set('pi', 3.25)
    call map%set('flag', .true.)
    call map%set('where', point(1.5, -2.0))
    call map%set('z', (1d0, -1d0))
    call map%set('k4', 'now text')
    call inner%set('deep', 1)
    v%prefix = '- '
    call map%for_each(v)
    print '(3i6,f9.3)', v%integers, v%texts, v%others, v%sum
    if (map%get('k9', i)) print *, 'k9', i
    if (map%get('k9', r)) print *, 'k9', r
    if (map%get('pi', i)) print *, 'pi', i
    if (map%get('name', text)) print *, 'name ', text, len(text)
    if (.not. map%get('k9', text)) print *, 'no text: ', text
    if (.not. map%get('absent', text)) print *, allocated(text)
    print *, map%size(), map%has('k4'), map%has('k5')
    call map%remove('k4')
    call map%remove('absent')
    print *, map%size(), map%has('k4')
    p => map%reference('pi')
    select type (p)
    type is (real)
      p = p * 2
    end select
    if (map%get('pi', r)) print *, r
  end subroutine
end program
