program integers_only
  implicit none
  character(5) :: c
  real :: x
!ERROR FC2003
  integer :: a(2.5)
  c = 'abcde'
  x = 2
!ERROR FC2003
  print *, c(x:3)
end program
