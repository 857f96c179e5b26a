program coarrays_not_translated
  implicit none
  !ERROR FC5001
  integer :: n[*]
  n = 1
  print *, n
end program coarrays_not_translated
