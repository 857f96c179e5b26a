! Hollerith constants in array constructors of both forms.
program hollerith_constructors
  character :: c(4) = [1h(, 1hi, 1h4, 1h)]
  character(3) :: w(2) = (/3habc, 3h,/)/)
  integer :: i(2) = [4habcd, 4hef]]]
  print *, c, w, i
end program
