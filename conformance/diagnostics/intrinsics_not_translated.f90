! Procedures that nothing here can do yet.
program intrinsics_not_translated
  implicit none
  integer :: i, v(3) = [1, 2, 3]
  !ERROR FC5001: The intrinsic function REDUCE cannot be translated yet
  print *, reduce(v, add)
  !ERROR FC5001: The intrinsic function IMAGE_STATUS cannot be translated yet
  print *, image_status(1)
  !ERROR FC5001: The intrinsic function TEAM_NUMBER cannot be translated yet
  print *, team_number()
  !ERROR FC5001: The intrinsic function GET_TEAM cannot be translated yet
  print *, get_team()
  !ERROR FC5001: The intrinsic function FAILED_IMAGES with an array result cannot be translated yet
  print *, failed_images()
  !ERROR FC5001: The intrinsic function STOPPED_IMAGES with an array result cannot be translated yet
  print *, stopped_images()
  !ERROR FC5001: The intrinsic subroutine EVENT_QUERY cannot be translated yet
  call event_query(i, i)
contains
  pure integer function add(a, b)
    integer, intent(in) :: a, b
    add = a + b
  end function add
end program intrinsics_not_translated
