module units
  implicit none
  type unit_of
    real(8) :: factor = 2
  end type
end module
