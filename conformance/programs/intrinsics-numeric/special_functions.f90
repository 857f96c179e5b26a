program special
  implicit none
  integer :: i
  real :: x
  real(8) :: y
  do i = 1, 12
    x = i*0.7
    y = i*0.7d0
    print *, bessel_j0(x),bessel_j1(x),bessel_y0(x),bessel_y1(x),bessel_jn(3,x),bessel_yn(3,x)
    print *, bessel_j0(y),bessel_j1(y),bessel_y0(y),bessel_y1(y),bessel_jn(3,y),bessel_yn(3,y)
    print *, erf(x),erfc(x),erfc_scaled(x),gamma(x),log_gamma(x),hypot(x,2.)
    print *, erf(y),erfc(y),erfc_scaled(y),gamma(y),log_gamma(y),hypot(y,2.d0)
  end do
  print *, bessel_jn(0,4,2.5)
  print *, bessel_jn(0,4,2.5d0)
  print *, bessel_yn(0,4,2.5)
  print *, bessel_yn(1,5,2.5d0)
  x = 3.25; y = 0.75d0; i = 3
  print *, bessel_jn(1,i,x)
  print *, bessel_yn(0,i,y)
  print *, bessel_jn(0,i,0.)
  print *, size(bessel_jn(5,i,x))
  print *, bessel_jn([1,2,3],2.5), bessel_yn(3,[1.,2.])
  print *, norm2([3.,4.]), norm2([1d200,1d200]), norm2(reshape([1.,2.,3.,4.],[2,2]),dim=2)
end program
