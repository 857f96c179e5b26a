module kinds
  implicit none
  integer, parameter :: dp = kind(1d0)
end module
