! Ranks and shapes of the arguments of intrinsic functions that cannot go together.
program intrinsic_shapes
  implicit none
  type :: point
    real :: x, y
  end type
  integer :: matrix(3, 4), vector(5), order(2)
  logical :: mask(2)
  type(point) :: place
  order = [2, 1]
  print *, cshift(matrix, [1, 2, 3, 4]), cshift(matrix, [1, 2, 3], dim=2), cshift(matrix, order(1))
!ERROR FC2004: The argument 'shift' of 'cshift' has the shape [3], but must have the shape [4]
  print *, cshift(matrix, [1, 2, 3])
!ERROR FC2004: The argument 'boundary' of 'eoshift' has the shape [5], but must have the shape [4]
  print *, eoshift(matrix, 1, vector)
!ERROR FC2004: The argument 'shift' of 'eoshift' has rank 2, but must have rank 1
  print *, eoshift(matrix, matrix)
!ERROR FC2004: The arguments of 'sum' have the shapes [5] and [2]
  print *, sum(vector, mask)
!ERROR FC2004: The arguments of 'pack' have the shapes [5] and [2]
  print *, pack(vector, mask)
!ERROR FC2004: The argument 'field' of 'unpack' has rank 2, but must have rank 1
  print *, unpack(vector, mask, matrix)
!ERROR FC2004: The arguments of 'unpack' have the shapes [2] and [5]
  print *, unpack(vector, mask, vector)
!ERROR FC2004: The arguments of 'merge' have the shapes [5] and [3]
  print *, merge(vector, matrix(:, 1), .true.)
!ERROR FC2004: The arguments of 'dot_product' have the shapes [5] and [3]
  print *, dot_product(vector, matrix(:, 1))
!ERROR FC2004: The matrices have the shapes [3, 4] and [3, 4]
  print *, matmul(matrix, matrix)
!ERROR FC2004: The argument 'matrix_b' of 'matmul' has rank 1, but must have rank 2
  print *, matmul(vector, vector)
!ERROR FC2004: The argument 'matrix' of 'transpose' has rank 1, but must have rank 2
  print *, transpose(vector)
!ERROR FC3005: SHAPE of RESHAPE has the negative element -1
  print *, reshape(vector, [2, -1])
!ERROR FC2004: ORDER of 'reshape' is [1, 1], but must have each number from 1 to 2 once
  print *, reshape(vector, [2, 2], order=[1, 1])
!ERROR FC2004: RESHAPE needs 8 elements, but the source has 5
  print *, reshape(vector, [2, 4])
  print *, reshape(vector, [2, 4], pad=[0])
!ERROR FC3002: The argument 'pad' of 'reshape' is REAL(4)
  print *, reshape(vector, [2, 4], pad=[0.0])
!ERROR FC2004: The arguments of 'max' have the shapes [5] and [4]
  print *, max(vector, matrix(1, :))
!ERROR FC3002: 'findloc' cannot compare INTEGER(4) with CHARACTER(1)
  print *, findloc(vector, 'a')
!ERROR FC3002: An argument of 'same_type_as' is INTEGER(4), which is no extensible type
  print *, same_type_as(place, 1)
!ERROR FC3005: NCOPIES of 'repeat' is -1, but must be between 0 and 9223372036854775807
  print *, repeat('a', -1)
end program
