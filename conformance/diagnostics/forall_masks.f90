! A mask of FORALL that the body changes.
program forall_masks
  implicit none
  real :: e(2) = 1
  integer :: i
  !ERROR FC5001: A FORALL construct whose mask may read what its body changes cannot be translated yet
  forall (i = 1:2, e(i) < 7)
    e(i) = 10
    e(i) = e(i) + 1
  end forall
end program
