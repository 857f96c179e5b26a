module scales
  use units, only: unit_of
  implicit none
  private
  public :: scaled, scale_type
  type scale_type
    type(unit_of) :: unit
  contains
    procedure :: count => count_of
  end type
  interface scaled
    module function scaled_vector(x, by) result(y)
      real(8), intent(in) :: x(:)
      type(scale_type), intent(in) :: by
      real(8) :: y(size(x))
    end function
  end interface
  interface
    module integer function count_of(self)
      class(scale_type), intent(in) :: self
    end function
  end interface
end module
