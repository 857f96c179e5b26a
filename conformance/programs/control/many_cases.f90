! A SELECT CASE with many alternatives in a loop: an interpreter of a small stack machine.
program many_cases
  implicit none
  integer, parameter :: push = 1, add = 2, sub = 3, mul = 4, div = 5, dup = 6, swap = 7, jump = 8, jump_zero = 9
  integer, parameter :: load = 10, store = 11, show = 12, halt = 13, less = 14
  integer :: code(40) = (/ push, 1, store, 1, push, 10, store, 2, &
    load, 1, load, 2, mul, store, 1, load, 2, push, 1, sub, dup, store, 2, jump_zero, 27, jump, 9, &
    load, 1, show, push, 7, push, 2, div, show, halt, 0, 0, 0 /)
  integer :: stack(20), memory(5), at, top, steps, t
  at = 1
  top = 0
  steps = 0
  stack = 0
  memory = 0
  run: do
    steps = steps + 1
    select case (code(at))
    case (push)
      at = at + 1
      top = top + 1
      stack(top) = code(at)
    case (add, sub, mul, div, less)
      top = top - 1
      select case (code(at))
      case (add)
        stack(top) = stack(top) + stack(top + 1)
      case (sub)
        stack(top) = stack(top) - stack(top + 1)
      case (mul)
        stack(top) = stack(top) * stack(top + 1)
      case (div)
        stack(top) = stack(top) / stack(top + 1)
      case default
        stack(top) = merge(1, 0, stack(top) < stack(top + 1))
      end select
    case (dup)
      top = top + 1
      stack(top) = stack(top - 1)
    case (swap)
      t = stack(top)
      stack(top) = stack(top - 1)
      stack(top - 1) = t
    case (jump)
      at = code(at + 1)
      cycle run
    case (jump_zero)
      top = top - 1
      if (stack(top + 1) == 0) then
        at = code(at + 1) + 1
        cycle run
      end if
      at = at + 1
    case (load)
      at = at + 1
      top = top + 1
      stack(top) = memory(code(at))
    case (store)
      at = at + 1
      memory(code(at)) = stack(top)
      top = top - 1
    case (show)
      print *, 'top', stack(top)
      top = top - 1
    case (halt)
      exit run
    case default
      error stop 'bad instruction'
    end select
    at = at + 1
    if (steps > 1000) error stop 'endless'
  end do run
  print *, steps, top, memory
end program many_cases
