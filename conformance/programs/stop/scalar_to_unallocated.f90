! An allocatable array takes no shape from a scalar: -fcheck=mem says so.
program scalar_to_unallocated
  implicit none
  type :: layer
    real, allocatable :: depth(:)
  end type layer
  type(layer) :: soil, rock
  allocate (soil%depth(3))
  soil%depth = 2.5
  print '(3f5.1)', soil%depth
  rock%depth = 7.0
  print *, 'not reached'
end program scalar_to_unallocated
