! A main program without PROGRAM statement, after its procedures, with bare END statements.
integer function cube(n)
  implicit none
  integer, intent(in) :: n
  cube = n**3
end
subroutine show(n)
  implicit none
  integer, intent(in) :: n
  print *, 'shown', n
end
  implicit none
  integer, external :: cube
  integer i
  do i = 1, 3
    call show(cube(i))
  end do
  if (cube(3) /= 27) error stop
end
