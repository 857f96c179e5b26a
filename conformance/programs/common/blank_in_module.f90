! Blank COMMON reached through a module and directly, in a program whose name is what one might call the block.
module shared_storage
  implicit none
  common first, second
  real :: first, second
end module shared_storage

program blank_common
  use shared_storage, only: first, second
  implicit none
  real :: x(2)
  common x
  first = 1.5
  x(2) = 2.5
  print *, x, first, second
end program blank_common
