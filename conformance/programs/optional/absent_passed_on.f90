! OPTIONAL dummy arguments as optional arguments of intrinsic functions and subroutines: absent there as well.
program absent_passed_on
  implicit none
  integer :: where_found
  call report([3, 1, 4, 1, 5, 9, 2, 6])
  call report([3, 1, 4, 1, 5, 9, 2, 6], mask=[(mod(where_found, 2) == 0, where_found = 1, 8)])
  call rotate(reshape([1, 2, 3, 4, 5, 6], [2, 3]))
  call rotate(reshape([1, 2, 3, 4, 5, 6], [2, 3]), along=2_8, edge=-1)
  call smallest(4, 7)
  call smallest(4, 7, 2)
  call ask()
  call ask(where_found)
  print '(l1)', where_found > 0
contains
  subroutine report(x, mask)
    integer, intent(in) :: x(:)
    logical, intent(in), optional :: mask(:)
    print '(a,*(1x,i0))', 'sums', sum(x, mask=mask), product(x, mask), maxval(x, mask), minval(x, mask=mask)
    print '(a,*(1x,i0))', 'places', maxloc(x, mask=mask), minloc(x, mask=mask)
  end subroutine report

  subroutine rotate(x, along, edge)
    integer, intent(in) :: x(:, :)
    integer(8), intent(in), optional :: along
    integer, intent(in), optional :: edge
    print '(a,*(1x,i0))', 'cshift', cshift(x, 1, along)
    print '(a,*(1x,i0))', 'eoshift', eoshift(x, 1, edge, along)
  end subroutine rotate

  subroutine smallest(a, b, c)
    integer, intent(in) :: a, b
    integer, intent(in), optional :: c
    print '(*(1x,i0))', min(a, b, c), max(a, b, c)
  end subroutine smallest

  subroutine ask(length)
    integer, intent(out), optional :: length
    character(200) :: command
    call get_command_argument(0, command, length)
    call get_command_argument(0, length=length)
  end subroutine ask
end program absent_passed_on
