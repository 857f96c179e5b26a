! As gfortran, which refuses coarrays without -fcoarray.
program coarrays_need_an_option
  implicit none
  !ERROR FC3005: Coarrays need the option -fcoarray=single
  integer :: n[*]
  integer :: m
  !ERROR FC3005: Coarrays need the option -fcoarray=single
  sync all
  !ERROR FC3005: Coarrays need the option -fcoarray=single
  m = this_image()
end program coarrays_need_an_option
