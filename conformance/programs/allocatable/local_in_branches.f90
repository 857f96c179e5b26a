! Local allocatable arrays that only one branch of a procedure uses: they are there anew in each activation, in loops
! around and inside, in recursion, behind early returns, and in each of several branches.
module local_branches
  implicit none
  type :: bag
    integer :: used = 0
    integer, allocatable :: items(:)
  contains
    procedure :: add
    procedure :: total
  end type
contains
  subroutine add(self, item)
    class(bag), intent(inout) :: self
    integer, intent(in) :: item
    integer, allocatable :: larger(:)
    if (.not. allocated(self%items)) allocate (self%items(2))
    if (self%used == size(self%items)) then
      allocate (larger(2 * self%used))
      larger(:self%used) = self%items
      call move_alloc(larger, self%items)
    end if
    self%used = self%used + 1
    self%items(self%used) = item
  end subroutine

  integer function total(self)
    class(bag), intent(in) :: self
    integer, allocatable :: part(:)
    total = 0
    if (self%used > 3) then
      if (mod(self%used, 2) == 0) then
        part = self%items(:self%used) * 2
        total = sum(part)
        if (total > 100) return
        part = part + 1
        total = total - size(part)
      else
        total = -1
      end if
    end if
    total = total + self%used
  end function

  recursive integer function walk(n) result(sum_of)
    integer, intent(in) :: n
    integer, allocatable :: below(:)
    sum_of = n
    if (n > 1) then
      if (allocated(below)) error stop 'left from another activation'
      allocate (below(n))
      below = n
      sum_of = sum_of + walk(n - 1) + below(n)
      if (allocated(below)) below = [below, below]
      sum_of = sum_of + size(below)
    end if
  end function

  subroutine choose(which, text)
    integer, intent(in) :: which
    character(*), intent(out) :: text
    real(8), allocatable :: x(:, :), y(:)
    integer :: i
    if (which == 1) then
      allocate (x(2, 3), source=1.5d0)
      write (text, '(a,f5.1)') 'first', sum(x)
    else if (which == 2) then
      do i = 1, 2
        if (allocated(y)) deallocate (y)
        allocate (y(i))
        y = i
      end do
      write (text, '(a,f5.1)') 'second', sum(y)
      if (sum(y) > 3) return
      text = trim(text) // '!'
    else
      text = 'neither'
    end if
  end subroutine
end module

program local_in_branches
  use local_branches
  implicit none
  type(bag) :: b
  character(20) :: text
  integer :: i
  do i = 1, 9
    call b%add(i * i)
    print *, b%used, size(b%items), b%total()
  end do
  print *, b%items(:b%used)
  print *, walk(1), walk(4), walk(6)
  do i = 1, 3
    call choose(i, text)
    print '(a)', text
    call choose(i, text)
  end do
end program
