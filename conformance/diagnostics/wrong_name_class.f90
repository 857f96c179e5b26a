program wrong_name_class
  implicit none
  integer :: n
  n = 1
  !ERROR FC2007
  call n
  !ERROR FC2007
  n = helper + 1
  print *, n
contains
  subroutine helper
    print *, 'helper'
  end subroutine helper
end program wrong_name_class
