program argument_count
  implicit none
  call add(1, 2)
  !ERROR FC3001
  call add(1)
  !ERROR FC3001
  call add(1, 2, 3)
  !ERROR FC3001
  print *, sqrt(1.0, 2.0)
  !ERROR FC3001
  print *, mod(7)
contains
  subroutine add(a, b)
    integer, intent(in) :: a, b
    print *, a + b
  end subroutine add
end program argument_count
