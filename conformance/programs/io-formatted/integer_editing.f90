! I, B, O and Z editing: widths, minimum digits, overflow, I0, signs.
program integer_editing
  implicit none
  integer :: n(5) = (/ 0, 7, -7, 12345, -2147483647 /), i
  do i = 1, 5
    print '("[",i5,"][",i0,"][",i8.6,"][",i6.0,"][",i3,"][",i12,"]")', n(i), n(i), n(i), n(i), n(i), n(i)
  end do
  print '("[",i1,"][",i2,"][",i0.3,"][",i5.5,"]")', 9, -9, 7, -123
  print '(sp,3i6,ss,i6,s,i6)', 5, -5, 0, 5, 5
  print '(b8,b8.8,b0,1x,b32)', 5, 5, 5, -1
  print '(o8,o8.5,o0,1x,o11)', 64, 64, 64, -1
  print '(z8,z8.8,z0,1x,z8)', 255, 255, 48879, -1
  print '(b4,o2,z1)', 255, 255, 255
  print '(i4,i4,i8,i20)', 127_1, -128_2, 32767_2, 9223372036854775807_8
  print '(z2,z4,b8)', -1_1, -1_2, -2_1
  print '(i20.18)', 1234567890123_8
  print '(5(i3,:,","))', (i, i = 1, 5)
  print '(i0,",",i0,",",i0)', -1, 0, 1
  print '(z0,1x,b0,1x,o0)', 0, 0, 0
end program integer_editing
