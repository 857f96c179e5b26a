program unknown_module
  !ERROR FC2005
  use no_such_module_anywhere
  implicit none
  print *, 'never'
end program unknown_module
