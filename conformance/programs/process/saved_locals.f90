! Locals that are saved because they have initial values, which programs rely on without knowing: counters,
! tables and flags keep their values, in recursive procedures and functions too.
program saved_locals
  implicit none
  integer :: i
  do i = 1, 3
    call report(i)
  end do
  print *, next_number(), next_number(), next_number()
  print *, depth_of(3)
contains
  subroutine report(n)
    integer, intent(in) :: n
    integer :: calls = 0
    integer, dimension(3) :: table = 1
    logical :: first = .true.
    character(8) :: name = 'nobody'
    if (first) then
      print *, 'first call, ', name
      first = .false.
    end if
    calls = calls + 1
    table(n) = table(n) + calls
    table = table * 2
    write (name, '(a, i0)') 'guest', n
    print *, n, calls, table, name
  end subroutine
  integer function next_number()
    integer :: seed = 7
    seed = mod(seed * 31 + 11, 1000)
    next_number = seed
  end function
  recursive integer function depth_of(n) result(deepest)
    integer, intent(in) :: n
    integer :: deepest_so_far = 0
    deepest_so_far = deepest_so_far + 1
    if (n > 0) then
      deepest = depth_of(n - 1)
    else
      deepest = deepest_so_far
    end if
  end function
end program
