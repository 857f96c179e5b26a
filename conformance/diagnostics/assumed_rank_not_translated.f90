! Arrays of assumed rank, and derived types with parameters.
module assumed_rank_not_translated
  implicit none
  !ERROR FC5001: A derived type with parameters is not translated yet
  type matrix(k)
    integer, kind :: k = 4
    real(k) :: elements(2, 2)
  end type matrix
contains
  subroutine show(a)
    !ERROR FC5001: An array of assumed rank is not translated yet
    real, intent(in) :: a(..)
    !ERROR FC5001: SELECT RANK is not translated yet
    select rank (a)
    rank (0)
      print *, 'scalar'
    end select
  end subroutine show
end module assumed_rank_not_translated
