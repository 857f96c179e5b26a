! Assumed-rank dummy arguments that are POINTERs: pointer assignment and bounds in SELECT RANK, ASSOCIATED with a
! target, INTENT(IN) pointers that take targets, scalars of derived type that are allocated by the procedure.
module pointing_at
  implicit none
  type :: node
    integer :: key = 0
    type(node), pointer :: next => null()
  end type
  integer, target :: pool(24)
  real, target :: spare = 0.25
contains
  subroutine attach(p, first)
    integer, pointer, intent(inout) :: p(..)
    integer, intent(in) :: first
    select rank (p)
    rank (0)
      p => pool(first)
    rank (1)
      p(first:) => pool(first::3)
    rank (2)
      p(1:2, 0:2) => pool(first:first + 5)
    rank default
      print *, 'nothing attached for rank', rank(p)
    end select
  end subroutine

  subroutine report(name, p)
    character(*), intent(in) :: name
    integer, pointer, intent(in) :: p(..)
    if (.not. associated(p)) then
      print *, name, ': none'
      return
    end if
    print *, name, rank(p), lbound(p), ubound(p)
    select rank (p)
    rank (0)
      print *, p, associated(p, pool(3))
    rank (1)
      print *, p
    rank (2)
      print *, p(1, :), associated(p)
    end select
  end subroutine

  subroutine drop(p)
    integer, pointer, intent(inout) :: p(..)
    select rank (p)
    rank (0)
      nullify (p)
    rank (1)
      p => null()
    rank (2)
      nullify (p)
    end select
  end subroutine

  subroutine push(list, key)
    type(node), pointer, intent(inout) :: list(..)
    integer, intent(in) :: key
    type(node), pointer :: fresh
    select rank (list)
    rank (0)
      allocate (fresh)
      fresh%key = key
      fresh%next => list
      list => fresh
    rank (1)
      allocate (list(key))
      list%key = [1, 4, 9]
    end select
  end subroutine

  integer function length(list)
    type(node), intent(in), target :: list(..)
    type(node), pointer :: at
    length = 0
    select rank (list)
    rank (0)
      at => list
      do while (associated(at))
        length = length + 1
        at => at%next
      end do
    rank (1)
      length = size(list)
    end select
  end function

  subroutine change(x)
    real, intent(inout), target :: x(..)
    real, pointer :: p
    select rank (x)
    rank (0)
      p => x
      p = p * 8
    rank (1)
      p => x(2)
      p = -1
    end select
  end subroutine
end module

program pointing
  use pointing_at
  implicit none
  integer, pointer :: scalar, line(:), table(:, :), box(:, :, :)
  integer, target :: mine(0:3) = [4, 3, 2, 1], single = 77
  type(node), pointer :: list, array(:)
  real, target :: numbers(3) = [1, 2, 3]
  integer :: i
  pool = [(i * 11, i = 1, size(pool))]
  nullify (scalar, line, table, box, list, array)
  call report('scalar', scalar)
  call attach(scalar, 3)
  call attach(line, 4)
  call attach(table, 7)
  call attach(box, 1)
  call report('scalar', scalar)
  call report('line', line)
  call report('table', table)
  scalar = 0
  line = line + 1
  print *, pool(1:12)
  print *, lbound(line), ubound(line), shape(table), lbound(table)
  call report('mine', mine)
  call report('part', mine(1:3:2))
  call report('single', single)
  call drop(scalar)
  call drop(line)
  call drop(table)
  print *, associated(scalar), associated(line), associated(table)
  call push(list, 5)
  call push(list, 6)
  call push(list, 7)
  print *, list%key, list%next%key, list%next%next%key, length(list)
  call push(array, 3)
  print *, array%key, length(array)
  call change(spare)
  call change(numbers)
  print *, spare, numbers
end program
