program preprocessor
  implicit none
!ERROR FC1007
#if defined(
  print *, 1
#endif
end program preprocessor
