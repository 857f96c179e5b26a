! F, E, EN, ES, D and G editing with rounding, overflow, zero widths, exponents.
program real_editing
  implicit none
  double precision :: v(9) = (/ 0d0, 1d0, -1.5d0, 3.14159265358979d0, 123456.789d0, -0.00012345d0, 9.9996d0, 1d100, &
      1d-100 /)
  real :: x(4) = (/ 0.5, 2.5, -0.05, 99999.5 /)
  integer :: i
  do i = 1, 9
    print '("[",f10.3,"][",f0.2,"][",e12.4,"][",es12.4,"][",en14.3,"]")', v(i), v(i), v(i), v(i), v(i)
    print '("[",d12.4,"][",g12.4,"][",e14.5e3,"][",es10.2e2,"][",g0,"]")', v(i), v(i), v(i), v(i), v(i)
  end do
  do i = 1, 4
    print '(4(f8.1,f8.0,g10.3,e10.1,1x))', x(i), x(i), x(i), x(i)
  end do
  print '(2p,f10.3,e12.4,es12.4,g12.4)', 1.5, 1.5, 1.5, 1.5
  print '(-1p,f10.3,e12.4)', 15.0, 15.0
  print '(1p,3e12.4,0p,f8.3)', 1.5, 15.0, 0.15, 1.5
  print '(f5.2,f5.3,f3.1,f4.2,f1.0)', 999.0, -1.0, 0.04, 0.5, 3.0
  print '(sp,f8.2,e12.3,es10.2,ss,f8.2)', 1.0, 2.0, 3.0, 4.0
  print '(g10.3,g10.3,g10.3,g10.3)', 0.0999, 0.1, 999.0, 999.9
  print '(g12.4,g12.4,g12.4)', 99995.0, 9999.4, 1e-3
  print '(f20.15,f25.20)', 0.1d0, 0.1d0
  print '(es25.17,es25.17e3)', 0.1d0, 2d0 / 3
  print '(f4.1,f4.1,f4.1,f4.1)', 0.25, 0.35, 0.45, -0.25
  print '(f6.0,f6.0,f6.0,f6.0)', 0.5d0, 1.5d0, 2.5d0, -0.4d0
  print '(en12.3,en12.3,en12.3,en12.3)', 999.9996, 1000.0, 0.001, 12345.0
  print '(e10.3e1,e9.2e4,d10.3)', 1.0, 1.0, 1.0
end program real_editing
