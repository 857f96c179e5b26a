! What the intrinsic procedures ask of their arguments beyond type and rank.
program intrinsic_arguments
  use, intrinsic :: iso_c_binding
  implicit none
  !ERROR FC3005: SHAPE of RESHAPE has the negative element -1
  integer, parameter :: c(1) = reshape([1, 2], [-1])
  integer :: i = 1
  integer, allocatable :: a(:)
  integer, pointer :: p(:)
  integer :: b(3)
  type(c_ptr) :: address
  !ERROR FC3005: POS of 'btest' is 32, but must be between 0 and 31
  print *, btest(i, 32)
  !ERROR FC3005: SHIFT of 'ishft' is -33, but must be between -32 and 32
  print *, ishft(i, -33)
  !ERROR FC3005: 'ibits' reaches bit 40 of 32
  print *, ibits(i, 20, 20)
  !ERROR FC3005: I of 'maskr' is 33, but must be between 0 and 32
  print *, maskr(33)
  !ERROR FC3005: The arguments of 'merge' have the lengths 2 and 3
  print *, merge('ab', 'abc', i > 0)
  !ERROR FC3005: The argument 'from' of 'move_alloc' must be ALLOCATABLE
  call move_alloc(b, a)
  !ERROR FC3005: 'c_f_pointer' needs SHAPE for an array
  call c_f_pointer(address, p)
  !ERROR FC3005: VECTOR of PACK has 1 elements, but 2 are packed
  b = [pack([1, 2, 3], [.true., .true., .false.], [4]), 5, 6]
end program intrinsic_arguments
