program derived_type_mismatch
  implicit none
  type apple
    integer :: n
  end type apple
  type pear
    integer :: n
  end type pear
  type(apple) :: a
  type(pear) :: p
  a%n = 1
  !ERROR FC2003
  p = a
  !ERROR FC2003
  a = 1
end program derived_type_mismatch
