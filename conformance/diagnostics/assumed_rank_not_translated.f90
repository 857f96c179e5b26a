! Arrays of assumed rank.
module assumed_rank_not_translated
  implicit none
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
