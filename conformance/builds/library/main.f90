program main
  use scales, only: scaled, scale_type
  implicit none
  type(scale_type) :: s
  print *, scaled([1d0, 2d0, 3d0], s), s%count()
end program
