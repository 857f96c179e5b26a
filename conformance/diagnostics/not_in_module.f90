module tools
  implicit none
  integer, private :: hidden = 1
  integer :: visible = 2
end module tools
program not_in_module
  !ERROR FC2006
  use tools, only: visible, invisible
  !ERROR FC2006
  use tools, only: hidden
  implicit none
  print *, visible
end program not_in_module
