program constraint_select
  implicit none
  integer :: n
  n = 2
  select case (n)
  case (1:5)
    print *, 'low'
  !ERROR FC3005
  case (3)
    print *, 'three'
  case default
    print *, 'other'
  !ERROR FC3005
  case default
    print *, 'again'
  end select
end program constraint_select
