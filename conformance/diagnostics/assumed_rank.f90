! Assumed-rank arrays where the standard does not let them stand (F2018 C837, C838, C1151 to C1155).
module assumed_rank
  implicit none
contains
  subroutine show(a, b)
    real, intent(inout) :: a(..)
    real, allocatable, intent(inout) :: b(..)
    !ERROR FC3004: 'c' has assumed rank, but is no dummy argument
    real :: c(..)
    integer :: n
    !ERROR FC2004: The assumed-rank array 'a' can only be an argument of inquiry functions and for assumed-rank dummy arguments, or be selected by rank
    print *, a
    !ERROR FC2004: The assumed-rank array 'a' can only be an argument of inquiry functions and for assumed-rank dummy arguments, or be selected by rank
    a = 1
    !ERROR FC2004: The assumed-rank array 'a' can only be an argument of inquiry functions and for assumed-rank dummy arguments, or be selected by rank
    print *, sum(a)
    !ERROR FC2004: The assumed-rank array 'b' can only be an argument of inquiry functions and for assumed-rank dummy arguments, or be selected by rank
    deallocate (b)
    !ERROR FC3002: The argument 'x' of 'vector' has assumed rank, but must have rank 1
    call vector(a)
    !ERROR FC2004: The selector of SELECT RANK must be the name of an assumed-rank array
    select rank (n)
    end select
    select rank (a)
    rank (0)
      a = 0
    rank (1)
      a = 1
    !ERROR FC3005: This rank stands twice in a SELECT RANK construct
    rank (1)
      a = 1
    !ERROR FC3005: A rank is from 0 to 15
    rank (16)
    end select
    select rank (b)
    !ERROR FC3005: The selector is ALLOCATABLE or a POINTER, so it is never an assumed-size array
    rank (*)
    end select
  end subroutine show

  subroutine vector(x)
    real, intent(in) :: x(:)
    print *, size(x)
  end subroutine vector
end module assumed_rank
