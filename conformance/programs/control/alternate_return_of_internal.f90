! Alternate return from an internal procedure; the same unit under two names.
program alternate_return_of_internal
  implicit none
  integer :: i
  do i = 1, 3
    write (*, '(a,i2)') 'out', i
    write (6, '(a,i2)') 'six', i
  end do
  call sub(*20, *30)
  print *, 'not reached'
20 print *, 'not reached'
30 print *, 'third'
contains
  subroutine sub(*, *)
    return 2
  end subroutine sub
end program alternate_return_of_internal
