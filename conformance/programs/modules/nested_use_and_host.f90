! Host association into module procedures and internal procedures of module procedures; names that hide others.
module host
  implicit none
  integer :: level = 1
  integer, parameter :: base = 10
contains
  subroutine outer(result)
    integer, intent(out) :: result
    integer :: mine
    mine = base * level
    call inner
    result = mine + twice(3)
  contains
    subroutine inner
      integer :: level
      level = 500
      mine = mine + level
      call deepest(mine)
    end subroutine inner
    subroutine deepest(n)
      integer, intent(inout) :: n
      n = n + level
    end subroutine deepest
    integer function twice(n)
      integer, intent(in) :: n
      integer, parameter :: base = 1000
      twice = 2 * n + base
    end function twice
  end subroutine outer
  integer function uses_other()
    call outer(uses_other)
    uses_other = -uses_other
  end function uses_other
end module host
program nested_use_and_host
  use host
  implicit none
  integer :: r, i
  do i = 1, 3
    level = i
    call outer(r)
    print *, i, r
  end do
  print *, uses_other()
  call local_level
  print *, level
contains
  subroutine local_level
    integer :: level
    level = -1
    print *, level, base
  end subroutine local_level
end program nested_use_and_host
