! A dummy argument with TARGET may be a target that the procedure knows by another name too (F2018 15.5.2.13),
! and VOLATILE may be said of a name that comes from elsewhere.
module targets
  implicit none
  integer, target :: arr(5)
  real, volatile :: level
contains
  subroutine shift(arg)
    integer, target :: arg(:)
    arr(2:5) = arg(1:4)
  end subroutine
  subroutine both(one, two)
    integer, target :: one(:), two(:)
    one(2:) = two(:size(two) - 1) + 10
  end subroutine
  subroutine store(arg)
    integer, target :: arg(:)
    arr(1) = 5
    arg(1) = 6
    print *, arr(1)
  end subroutine
  subroutine raise()
    volatile :: level
    level = level + 1.5
  end subroutine
end module
program dummy_targets
  use targets
  implicit none
  arr = [1, 2, 3, 4, 5]
  call shift(arr)
  print *, arr
  arr = [1, 2, 3, 4, 5]
  call both(arr, arr)
  print *, arr
  call store(arr)
  level = 1
  call raise()
  print *, level
end program
