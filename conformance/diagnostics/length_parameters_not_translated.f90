! Derived types with length parameters.
module length_parameters_not_translated
  implicit none
  type matrix(k, n)
    integer, kind :: k = 4
    !ERROR FC5001: A derived type with length parameters is not translated yet
    integer, len :: n
    real(k) :: elements(n, n)
  end type matrix
  type vector(k)
    integer, kind :: k
    real(k) :: x(3)
  end type vector
  !ERROR FC3005: The type parameter 'k' of 'vector' has neither a value nor a default
  type(vector) :: v
  !ERROR FC3005: The type has no parameter 'n'
  type(vector(n=4)) :: w
end module length_parameters_not_translated
