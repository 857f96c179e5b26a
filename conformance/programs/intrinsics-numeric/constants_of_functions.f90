program cplxfold
  implicit none
  complex, parameter :: z = (0.5,0.25)
  complex(8), parameter :: w = (-1.5d0,0.75d0)
  print *, sin(z),cos(z),tan(z),asin(z),acos(z),atan(z)
  print *, sinh(z),cosh(z),tanh(z),asinh(z),acosh(z),atanh(z)
  print *, sin(w),cos(w),tan(w),asin(w),acos(w),atan(w)
  print *, sinh(w),cosh(w),tanh(w),asinh(w),acosh(w),atanh(w)
  print *, exp(z),log(z),sqrt(z),abs(z),exp(w),log(w),sqrt(w),abs(w)
  print *, asin((2.0,0.5)), acos((-2.0,-0.5)), atan((0.1,2.0)), asinh((0.5,-3.)), atanh((3.,0.5))
  print *, dot_product([z,z],[z,(1.,0.)]), dot_product([.true.,.false.],[.true.,.true.])
  print *, sind(33.),cosd(77.25d0),tand(-12.),asind(0.3),acosd(0.3d0),atand(7.),atan2d(3.,4.),cotand(33.),cotan(0.7)
  print *, bessel_y0(1.5), bessel_y1(0.1d0), bessel_yn(3,2.5), bessel_jn(4,10.d0), bessel_y0(30.)
  print *, maxval([integer::]), minval([real::]), sum([integer::]), product([real(8)::]), minloc([integer::]), maxval([1.,3.],mask=.false.)
  print *, norm2([3.,4.]), norm2([1d-200,1d-200])
end program
