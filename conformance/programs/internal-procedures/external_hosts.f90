! Internal procedures of external subroutines and functions, each call with its own frame.
subroutine make_table(n, seed)
  implicit none
  integer, intent(in) :: n, seed
  integer :: row(n), k
  do k = 1, n
    row(k) = value(k)
  end do
  call show('table')
  row = row(n:1:-1)
  call show('mirror')
contains
  integer function value(j)
    integer, intent(in) :: j
    value = seed * j + n
  end function value
  subroutine show(title)
    character(len=*), intent(in) :: title
    print *, title, n, row
  end subroutine show
end subroutine make_table
recursive function sum_tree(depth) result(s)
  implicit none
  integer, intent(in) :: depth
  integer :: s, local
  local = depth
  s = 0
  if (depth > 0) then
    s = sum_tree(depth - 1)
    s = s + sum_tree(depth - 2)
  end if
  call add
contains
  subroutine add
    s = s + local
  end subroutine add
end function sum_tree
program external_hosts
  implicit none
  interface
    recursive function sum_tree(depth) result(s)
      integer, intent(in) :: depth
      integer :: s
    end function sum_tree
  end interface
  integer :: i
  call make_table(4, 3)
  call make_table(2, -1)
  print *, (sum_tree(i), i = 0, 6)
end program external_hosts
