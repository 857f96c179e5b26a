! A subscript above the upper bound, with bounds checking.
program index_too_large
  implicit none
  integer :: a(5), i
  do i = 1, 10
    a(i) = i * i
    print *, a(i)
  end do
end program index_too_large
