program trigd
  implicit none
  integer :: i
  real :: x
  real(8) :: y
  do i = -400, 400, 35
    x = i
    y = i*1.25d0
    print *, sind(x), cosd(x), tand(x), sind(y), cosd(y), tand(y)
  end do
  do i = -10, 10, 2
    x = i/10.
    y = i/10.d0
    print *, asind(x), acosd(x), atand(x), asind(y), acosd(y), atand(y), atan2d(x,0.3), atan2d(y,-0.3d0)
  end do
  print *, cotan(0.5), cotan(0.5d0), cotand(30.), cotand(30.d0)
  print *, sind(30.), cosd(60.), tand(45.), asind(.5), acosd(.5), atand(1.), atan2d(1.,1.)
  print *, cotan((0.5,0.25))
end program
