module shapes
  implicit none
  type shape
    real :: size
  end type shape
  !ERROR FC5001
  type, extends(shape) :: circle
    real :: radius
  end type circle
end module shapes
