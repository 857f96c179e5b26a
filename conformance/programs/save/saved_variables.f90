! SAVE in all forms; what is saved in recursive procedures is shared by all their activations.
program saved_variables
  implicit none
  integer :: i
  do i = 1, 3
    call by_attribute
    call by_statement(i)
    call blanket(i)
  end do
  print *, depth_first(4), depth_first(2)
  print *, unique(), unique_pair()
contains
  subroutine by_attribute
    integer, save :: n = 10
    real, save :: history(3) = 0
    n = n + 1
    history = cshift(history, 1)
    history(3) = n * 0.5
    print *, n, history
  end subroutine by_attribute
  subroutine by_statement(k)
    integer, intent(in) :: k
    integer :: total, last
    character(len=4) :: name
    logical :: first = .true.
    save total, last, name
    if (first) then
      total = 0
      last = 0
      name = 'init'
      first = .false.
    end if
    total = total + k
    print *, total, last, name
    last = k
    name(k:k) = '*'
  end subroutine by_statement
  subroutine blanket(k)
    integer, intent(in) :: k
    save
    integer :: a(2) = (/ 1, 1 /), t
    t = sum(a)
    a = (/ a(2), t /)
    print *, k, a
  end subroutine blanket
  recursive integer function depth_first(n) result(r)
    integer, intent(in) :: n
    integer, save :: visits = 0
    integer :: mine
    visits = visits + 1
    mine = visits
    r = 0
    if (n > 1) r = depth_first(n - 1)
    r = r * 10 + mine
  end function depth_first
  integer function unique()
    integer, save :: next = 0
    next = next + 1
    unique = next
  end function unique
  integer function unique_pair()
    integer, save :: next = 100
    next = next + 1
    unique_pair = next
  end function unique_pair
end program saved_variables
