! Edges of the edit descriptors (F2018 13.7): fields one too narrow, zero widths, scale factors, the modes SP, DC, RU to
! RP, tabs that go back, a colon that ends the list, and reversion to the last group, as a report writer meets them.
program descriptor_edges
  implicit none
  real :: x(5) = [0.0, -0.04, 9.9996, 12345.678, 1.0e-7]
  real(8) :: y(4) = [1d0/3d0, -2.5d0, 1d100, 6.02d23]
  integer :: i
  character(80) :: line

  print '(a)', 'fixed'
  print '(5(f8.3,1x))', x
  print '(5(f0.2,1x))', x
  print '(5(f4.2,1x))', x
  print '(5(f5.0,1x))', x
  print '(a)', 'exponents'
  print '(5(e12.4,1x))', x
  print '(4(e15.6e4,1x))', y
  print '(4(e0.5,1x))', y
  print '(4(es12.3e2,1x))', y
  print '(4(es14.5e0,1x))', y
  print '(4(en14.3,1x))', y
  print '(4(d13.5,1x))', y
  print '(a)', 'general'
  print '(5(g12.4,1x))', x
  print '(4(g0,1x))', y
  print '(4(g0.4,1x))', y
  print '(g0,1x,g0,1x,g0,1x,g0)', 42, .true., 'text', (1.5, -2.5)
  print '(a)', 'scale'
  print '(1p,5(e12.4,1x))', x
  print '(2p,f10.2,-2p,f12.6,0p,f8.2)', 1.5, 1.5, 1.5
  print '(1p,g12.4,1x,g12.4)', 3.25, 3.25e10
  print '(a)', 'signs and points'
  print '(sp,i6,f8.2,ss,i6,f8.2,s,i6)', 5, 2.5, 5, 2.5, 5
  print '(dc,f8.3,1x,es12.4,dp,f8.3)', 3.14159, 3.14159, 3.14159
  print '(a)', 'rounding'
  print '(ru,f6.1,rd,f6.1,rz,f6.1,rn,f6.1,rc,f6.1,rp,f6.1)', (2.25, i = 1, 6)
  print '(ru,f6.1,rd,f6.1,rz,f6.1,rn,f6.1,rc,f6.1,rp,f6.1)', (-2.25, i = 1, 6)
  print '(ru,es10.2,rd,es10.2,rz,es10.2)', (1d0/3d0, i = 1, 3)
  print '(a)', 'integers'
  print '(i5,i5.3,i0,1x,i0.4,i3,i5.0,a)', 42, 42, -7, 42, 1000, 0, '|'
  print '(b8,b8.6,1x,o6,o6.4,1x,z6,z6.4,1x,b0,1x,o0,1x,z0)', 5, 5, 64, 64, 255, 255, 5, 64, 255
  print '(z8,1x,z16,1x,b32)', -1, -1_8, 1.0
  print '(l1,l5,l2)', .true., .false., .true.
  print '(a,a3,a8,a1)', 'abcd', 'abcd', 'abcd', 'abcd'
  print '(a)', 'positions'
  print '(a,t20,a,t10,a)', 'start', 'far', 'back'
  print '(a,tr5,a,tl4,a,2x,a)', 'one', 'two', 'III', 'end'
  print '(3hnot,4h use,1x,''it''''s'',1x,"said ""yes""")'
  print '(a,/,a,//,a)', 'first', 'second', 'fourth'
  print '(3(i3,:,","))', 1, 2
  print '(i3,2(f6.2,"/"))', 1, 2.0, 3.0, 4.0, 5.0
  print '("n=",i3,(f6.2))', 1, 2.0, 3.0, 4.0
  print '(*(i0,:,", "))', (i*i, i = 1, 8)
  write (*, '(a,i3,$)') 'stay', 7
  write (*, '(a)') ' and go on'
  print '(a)', 'input'
  line = '  123 4.5678 1 2 3  T .false. abcd12,5'
  call back(line)
contains
  subroutine back(text)
    character(*), intent(in) :: text
    integer :: k, k2, ios
    real :: r
    logical :: p, q
    character(3) :: s
    character(6) :: t
    character(12) :: field
    read (text, '(i5,f7.2,bz,i6,bn,l3,l8)') k, r, k2, p, q
    print *, k, r, k2, p, q
    read (text, '(t29,a2,tl2,a6)') s, t
    print '(a,a,a,a,a)', '[', s, '][', t, ']'
    field = '12,5'
    read (field, '(dc,f4.1)') r
    print *, r
    field = '0.1'
    read (field, '(ru,f3.1)') r
    print '(z8)', r
    field = '0.1'
    read (field, '(rd,f3.1)') r
    print '(z8)', r
    field = '1.5e2'
    read (field, '(a10)') s
    print '(3a)', '[', s, ']'
    field = '12345'
    read (field, '(i2,tl1,i2,1x,i1)') k, k2, ios
    print *, k, k2, ios
    field = '9x'
    read (field, '(i2)', iostat=ios) k
    print *, ios
    field = 'ff 777 101'
    read (field, '(z2,1x,o3,1x,b3)') k, k2, ios
    print *, k, k2, ios
  end subroutine back
end program descriptor_edges
