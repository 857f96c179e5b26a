! Generic bindings: chosen by type, rank and number of arguments, extended and overridden in extensions (F2018 7.5.5).
module stores
  implicit none

  type :: store
    integer, allocatable :: items(:)
    integer :: errors = 0
  contains
    procedure, private :: put_one
    procedure, private :: put_many
    procedure, private :: put_text
    procedure, private :: put_pair
    generic :: put => put_one, put_many, put_text, put_pair
    procedure :: at_index
    procedure :: at_fraction
    generic :: at => at_index, at_fraction
    procedure, nopass :: about_integer
    procedure, nopass :: about_real
    generic :: about => about_integer, about_real
  end type store

  type, extends(store) :: checked_store
    integer :: limit = 100
  contains
    procedure, private :: put_logical
    generic :: put => put_logical
    procedure :: at_index => checked_at
    procedure :: at_both
    generic :: at => at_both
  end type checked_store

contains

  subroutine append(self, value)
    class(store), intent(inout) :: self
    integer, intent(in) :: value(:)
    if (.not. allocated(self%items)) allocate (self%items(0))
    self%items = [self%items, value]
  end subroutine append

  subroutine put_one(self, i)
    class(store), intent(inout) :: self
    integer, intent(in) :: i
    call append(self, [i])
  end subroutine put_one

  subroutine put_many(self, i)
    class(store), intent(inout) :: self
    integer, intent(in) :: i(:)
    call append(self, i)
  end subroutine put_many

  subroutine put_text(self, text)
    class(store), intent(inout) :: self
    character(len=*), intent(in) :: text
    integer :: i, status
    read (text, *, iostat=status) i
    if (status == 0) then
      call self%put(i)
    else
      self%errors = self%errors + 1
    end if
  end subroutine put_text

  subroutine put_pair(self, i, scale)
    class(store), intent(inout) :: self
    integer, intent(in) :: i
    real, intent(in) :: scale
    call self%put(nint(i * scale))
  end subroutine put_pair

  subroutine put_logical(self, flag)
    class(checked_store), intent(inout) :: self
    logical, intent(in) :: flag
    call self%put(merge(1, 0, flag))
  end subroutine put_logical

  integer function at_index(self, i)
    class(store), intent(in) :: self
    integer, intent(in) :: i
    at_index = self%items(i)
  end function at_index

  integer function checked_at(self, i)
    class(checked_store), intent(in) :: self
    integer, intent(in) :: i
    checked_at = -1
    if (i >= 1 .and. i <= size(self%items)) checked_at = min(self%limit, self%store%at(i))
  end function checked_at

  real function at_fraction(self, x)
    class(store), intent(in) :: self
    real, intent(in) :: x
    integer :: low
    low = int(x)
    at_fraction = self%at(low) + (x - low) * (self%at(low + 1) - self%at(low))
  end function at_fraction

  integer function at_both(self, i, j)
    class(checked_store), intent(in) :: self
    integer, intent(in) :: i, j
    at_both = self%at(i) * 1000 + self%at(j)
  end function at_both

  function about_integer(i) result(text)
    integer, intent(in) :: i
    character(len=10) :: text
    write (text, '("int ", i0)') i
  end function about_integer

  function about_real(x) result(text)
    real, intent(in) :: x
    character(len=10) :: text
    write (text, '("real ", f4.1)') x
  end function about_real

  subroutine fill(s)
    class(store), intent(inout) :: s
    call s%put(7)
    call s%put([8, 9, 10])
    call s%put('150')
    call s%put('what')
    call s%put(3, 2.5)
    call s%put(scale=0.5, i=10)
  end subroutine fill

  subroutine ask(s)
    class(store), intent(in) :: s
    print *, s%at(1), s%at(5), s%at(4.5)
  end subroutine ask
end module stores

program generic_bindings
  use stores
  implicit none
  type(store) :: plain
  type(checked_store) :: checked
  class(store), allocatable :: any_store

  call fill(plain)
  call fill(checked)
  call checked%put(.true.)
  call checked%put(.false.)
  print *, plain%items, plain%errors
  print *, checked%items, checked%errors
  call ask(plain)
  call ask(checked)
  print *, checked%at(99), checked%at(1, 5), checked%at(j=1, i=2), checked%store%at(5)
  allocate (checked_store :: any_store)
  call any_store%put([1, 2, 300])
  call ask_more(any_store)
  print *, plain%about(3), checked%about(2.5)
contains
  subroutine ask_more(s)
    class(store), intent(in) :: s
    print *, s%at(3), s%at(2.5)
  end subroutine ask_more
end program generic_bindings
