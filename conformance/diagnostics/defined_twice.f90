program defined_twice
  implicit none
  call once
end program defined_twice

subroutine once
  print *, 1
end subroutine once

!ERROR FC2013
subroutine once
  print *, 2
end subroutine once
