! A kind that no number can name.
program kinds_without_end
  implicit none
  !ERROR FC3005: Kind 89223372036854775807 does not exist for INTEGER
  integer :: k = 1_89223372036854775807
  !ERROR FC3005: Kind 1126_1 does not exist for INTEGER
  k = 5_1126_1
end program
