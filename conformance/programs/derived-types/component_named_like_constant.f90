module constants
  implicit none
  private
  integer, parameter, public :: dp = kind(1d0)
  integer, parameter, public :: n = 3
  real(dp), parameter :: bohr = 0.5291772108_dp
  character(len=20), parameter, public :: version = "-> version 1"
  type, public :: physical
    real(dp) :: bohr = bohr
    character(len=30) :: version = version
    integer :: n = n
    real(dp) :: table(n) = [1, 2, 3] * bohr
    character(n) :: text = version
  end type
end module
program component_named_like_constant
  use constants
  implicit none
  type(physical) :: p
  print *, p%bohr, trim(p%version), p%n, p%table, p%text
  p%n = 5
  print *, p%n, n, size(p%table)
end program
