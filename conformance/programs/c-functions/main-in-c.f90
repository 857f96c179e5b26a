! The main program is in C; the procedures are Fortran: of modules, external, with and without BIND(C).
module account
  use, intrinsic :: iso_c_binding
  implicit none
  private
  integer(c_int) :: entries = 0
  real(c_double), allocatable :: amounts(:)
  public :: open_account, deposit, balance, report
contains
  subroutine open_account(size) bind(c)
    integer(c_int), value :: size
    allocate (amounts(size))
    amounts = 0
    print *, 'opened', size
  end subroutine

  logical(c_bool) function deposit(amount) bind(c, name='Deposit')
    real(c_double), intent(in) :: amount
    deposit = entries < size(amounts)
    if (.not. deposit) return
    entries = entries + 1
    amounts(entries) = amount
  end function

  real(c_double) function balance() bind(c)
    balance = sum(amounts(:entries))
  end function

  subroutine report(title) bind(c)
    character(kind=c_char), intent(in) :: title(*)
    integer :: n
    n = 1
    do while (title(n) /= c_null_char)
      n = n + 1
    end do
    print '(*(a))', title(1:n - 1)
    print '(f8.2)', amounts(:entries)
  end subroutine
end module

subroutine scale_all(n, a, factor)
  implicit none
  integer, intent(in) :: n
  real, intent(inout) :: a(n)
  real, intent(in) :: factor
  a = a * factor
  print *, a
end subroutine

function joined(a, b) result(length)
  implicit none
  character(len=*), intent(in) :: a, b
  integer :: length
  print *, a // b
  length = len(a) * 100 + len(b)
end function
