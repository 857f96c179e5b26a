! Every edit descriptor for output with values of all types, kinds and magnitudes (F2018 13.7, 13.8).
program edits
  implicit none
  real :: r(8) = [0.0, -0.0, 1.0, -123.456, 1.5e-7, 9.9999e9, 0.5, 123456.789]
  real(8) :: d(6) = [0d0, 1d0/3d0, -2d100, 1d-300, 123456789.123456789d0, 5d-324]
  integer :: i, k
  integer(1) :: i1 = -128
  integer(2) :: i2 = -32768
  integer(8) :: i8 = -9223372036854775807_8
  complex :: z = (1.5, -2.5)
  logical :: l = .true.
  character(5) :: c = 'hello'
  character(20) :: fm(40)
  data fm / '(f10.3)','(f0.2)','(f5.0)','(f3.1)','(e12.4)','(e12.4e3)','(e0.3)','(es12.4)','(es10.2e1)','(en12.3)', &
   '(en15.5e4)','(d12.4)','(g12.4)','(g0)','(g0.5)','(g10.3e3)','(1p,e12.4)','(2p,f12.4)','(-2p,f12.4)','(1p,g12.4)', &
   '(3p,e12.4)','(ru,f6.1)','(rd,f6.1)','(rz,f6.1)','(rn,f6.1)','(rc,f6.1)','(rp,f6.1)','(sp,f8.2)','(ss,f8.2)', &
   '(dc,f8.2)','(z12)','(o14)','(b34)','(f1.0)','(e7.1)','(f2.0)','(es0.2)','(en0.2)','(f20.15)','(e30.20e4)'/
  do k = 1, 40
    print '(2a)', trim(fm(k)), ':'
    do i = 1, 8
      print fm(k), r(i)
    end do
    do i = 1, 6
      if (fm(k)(2:2) /= 'z' .and. fm(k)(2:2) /= 'o' .and. fm(k)(2:2) /= 'b') print fm(k), d(i)
    end do
  end do
  print '(i0,1x,i5,1x,i8.6,1x,i3,1x,sp,i5,1x,i0)', i1, i2, 42, 12345, 7, 0
  print '(i0,1x,i20,1x,i25.22)', i8, i8, i8
  print '(i0.0,a,i5.0,a,i2.2)', 0, '|', 0, '|', 7
  print '(b0,1x,o0,1x,z0,1x,b10.8,1x,z8.8)', 5, 64, 255, 5, 48879
  print '(z0,1x,z0,1x,z0)', i1, i2, i8
  print '(2f8.2,2es10.2)', z, z
  print '(l1,l3,l7,1x,g0,1x,g5.2)', l, .not. l, l, l, l
  print '(a,a3,a8,g0,g8.2,g3.1)', c, c, c, c, c, c
  print '(3x,a,2x,a,t20,a,tl3,a,tr2,a)', 'a', 'b', 'c', 'd', 'e'
  print '(t10,a,t1,a)', 'later', 'first'
  print '(a/a//a)', '1', '2', '3'
  print '(2(i3,":"),i3,:," end")', 1, 2, 3
  print '(2(i3,":"),i3,:," end")', 1, 2, 3, 4
  print '(*(i0,:,","))', (i, i = 1, 12)
  print '("quote '' and ""double""",a)', '!'
  print '(5hhello,1x,i2)', 5
  print '(i3,2(i3,(i4)))', (i, i = 1, 12)
  print '(1x,f8.3,es12.4,:)', 1.0, 2.0, 3.0
  print "(i5,$)", 3
  print *
  print '(bn,i5,bz,i5)', 3, 4
  print '(dp,f6.2,dc,f6.2,1x,es10.2)', 1.5, 1.5, 1.5
end program
