! Accessibility: PRIVATE components and bindings of a type that other modules extend, renamed on the way.
module accounts
  implicit none
  private
  public :: account, fresh

  type :: account
    private
    integer :: cents = 0
    integer :: moves = 0
    character(len=12), public :: owner = 'nobody'
  contains
    private
    procedure :: note
    procedure, public :: deposit
    procedure, public :: balance
    procedure :: fee => no_fee
    procedure, public :: withdraw
    generic, public :: add => deposit, deposit_whole
    procedure :: deposit_whole
  end type account

  interface fresh
    module procedure fresh_account
  end interface fresh

contains

  function fresh_account(owner, cents) result(a)
    character(len=*), intent(in) :: owner
    integer, intent(in) :: cents
    type(account) :: a
    a = account(owner=owner, cents=cents)
  end function fresh_account

  subroutine note(self)
    class(account), intent(inout) :: self
    self%moves = self%moves + 1
  end subroutine note

  subroutine deposit(self, amount)
    class(account), intent(inout) :: self
    real, intent(in) :: amount
    self%cents = self%cents + nint(amount * 100)
    call self%note()
  end subroutine deposit

  subroutine deposit_whole(self, amount)
    class(account), intent(inout) :: self
    integer, intent(in) :: amount
    self%cents = self%cents + amount * 100
    call self%note
  end subroutine deposit_whole

  integer function no_fee(self)
    class(account), intent(in) :: self
    no_fee = 0 * self%moves
  end function no_fee

  subroutine withdraw(self, amount, done)
    class(account), intent(inout) :: self
    real, intent(in) :: amount
    logical, intent(out) :: done
    integer :: cost
    cost = nint(amount * 100) + self%fee()
    done = cost <= self%cents
    if (.not. done) return
    self%cents = self%cents - cost
    call self%note()
  end subroutine withdraw

  function balance(self) result(text)
    class(account), intent(in) :: self
    character(len=24) :: text
    write (text, '(i0, ".", i2.2, " in ", i0)') self%cents / 100, mod(self%cents, 100), self%moves
  end function balance
end module accounts

module savings
  use accounts, only: plain => account, fresh
  implicit none
  private
  public :: saver, grow

  type, extends(plain) :: saver
    real, private :: rate = 0.5
    integer :: years = 0
  contains
    procedure :: balance => saver_balance
    procedure :: set_rate
  end type saver

contains

  function saver_balance(self) result(text)
    class(saver), intent(in) :: self
    character(len=24) :: text
    text = '[' // trim(self%plain%balance()) // ']'
  end function saver_balance

  subroutine set_rate(self, rate)
    class(saver), intent(inout) :: self
    real, intent(in) :: rate
    self%rate = rate
  end subroutine set_rate

  subroutine grow(s, by)
    class(saver), intent(inout) :: s
    real, intent(in) :: by
    s%years = s%years + 1
    call s%add(by * s%rate)
  end subroutine grow
end module savings

program private_parts
  use accounts
  use savings, only: saver, grow
  implicit none
  type(account) :: a
  type(saver) :: s
  logical :: done

  a = fresh('ann', 1050)
  call a%add(3)
  call a%add(0.25)
  call a%deposit(1.0)
  call a%withdraw(4.75, done)
  print *, a%owner, a%balance(), done
  call a%withdraw(100.0, done)
  print *, a%balance(), done

  s%owner = 'sue'
  call s%add(7)
  call s%set_rate(2.0)
  call grow(s, 1.25)
  call grow(s, 1.25)
  print *, s%owner, s%balance(), s%years
  call show(a)
  call show(s)
contains
  subroutine show(any_account)
    class(account), intent(in) :: any_account
    print *, trim(any_account%owner), ' has ', any_account%balance()
  end subroutine show
end program private_parts
