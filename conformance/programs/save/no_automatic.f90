! With -fno-automatic local variables of constant size keep their values; those of RECURSIVE procedures do not share.
program no_automatic
  implicit none
  integer :: i
  do i = 1, 3
    call count_calls(i)
  end do
  print *, factorial(5)
contains
  subroutine count_calls(n)
    integer, intent(in) :: n
    integer :: total, values(3)
    character(4) :: text
    if (n == 1) then
      total = 0
      values = 0
      text = '....'
    end if
    total = total + n
    values(n) = 10 * n
    text(n:n) = 'x'
    print *, total, values, text
  end subroutine count_calls

  recursive integer function factorial(n) result(product)
    integer, intent(in) :: n
    integer :: mine
    mine = n
    product = 1
    if (n > 1) product = factorial(n - 1)
    product = product * mine
  end function factorial
end program no_automatic
