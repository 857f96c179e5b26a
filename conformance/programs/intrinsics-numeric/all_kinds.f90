program numkinds
  implicit none
  integer(1) :: a1=-7, b1=3
  integer(2) :: a2=-77, b2=10
  integer(4) :: a4=-777, b4=10
  integer(8) :: a8=-7777777777_8, b8=10
  real(4) :: x4=-2.5, y4=1.25
  real(8) :: x8=-2.5d0, y8=1.25d0
  complex(4) :: c4=(3.,-4.)
  complex(8) :: c8=(3.d0,-4.d0)
  print *, abs(a1),abs(a2),abs(a4),abs(a8),abs(x4),abs(x8),abs(c4),abs(c8)
  print *, mod(a1,b1),mod(a2,b2),mod(a4,b4),mod(a8,b8),mod(x4,y4),mod(x8,y8)
  print *, modulo(a1,b1),modulo(a2,b2),modulo(a4,b4),modulo(a8,b8),modulo(x4,y4),modulo(x8,y8)
  print *, sign(a1,b1),sign(a2,b2),sign(a4,b4),sign(a8,b8),sign(x4,y4),sign(x8,y8), sign(b1,a1), sign(y8,x8), sign(b2,-1_2)
  print *, dim(a1,b1),dim(b2,a2),dim(a4,b4),dim(b8,a8),dim(x4,y4),dim(y8,x8)
  print *, max(a1,b1),max(a2,b2),max(a4,b4),max(a8,b8),max(x4,y4),max(x8,y8),max(1,2,3,b4),max('ab','b ')
  print *, min(a1,b1),min(a2,b2),min(a4,b4),min(a8,b8),min(x4,y4),min(x8,y8),min(1,2,3,b4),min('ab','b ')
  print *, int(x4),int(x8),int(c4),int(x4,1),int(x8,8),int(a8,2),int(c8,kind=2)
  print *, nint(x4),nint(x8),nint(x4,1),nint(x8,8),nint(1.5),nint(0.49999999999999994d0)
  print *, ceiling(x4),ceiling(x8),ceiling(x4,8),floor(x4),floor(x8),floor(x8,2)
  print *, aint(x4),aint(x8),aint(x4,8),anint(x4),anint(x8),anint(x8,4)
  print *, real(a1),real(a8),real(c4),real(c8),real(x8),real(x4,8),real(c8,4),dble(a1),dble(x4),dble(c4)
  print *, cmplx(a1),cmplx(x4,y4),cmplx(x8,y8),cmplx(x8,y8,8),cmplx(c8),cmplx(c4,kind=8),cmplx(a2,x8)
  print *, aimag(c4),aimag(c8),conjg(c4),conjg(c8),dprod(x4,y4)
  print *, logical(.true.,1),logical(.false._1,8),logical(.true._8)
  print *, exponent(x4),exponent(x8),fraction(x4),fraction(x8),nearest(x4,1.),nearest(x8,-1.d0),spacing(x4),spacing(x8),rrspacing(x4),rrspacing(x8)
  print *, scale(x4,3),scale(x8,-3_8),scale(x4,2_1),set_exponent(x4,5),set_exponent(x8,-5_2)
  print *, nearest(x4,1.d0), nearest(x8,-1.0), nearest(0.,1.), nearest(0.d0,-1.)
  print *, digits(a1),digits(x4),digits(x8),epsilon(x4),epsilon(x8),huge(a1),huge(a2),huge(a4),huge(a8),huge(x4),huge(x8)
  print *, maxexponent(x4),maxexponent(x8),minexponent(x4),minexponent(x8),precision(x4),precision(x8),precision(c8)
  print *, radix(a1),radix(x8),range(a1),range(a2),range(a4),range(a8),range(x4),range(x8),range(c4),tiny(x4),tiny(x8),bit_size(a1),bit_size(a8)
  print *, selected_int_kind(2),selected_int_kind(4),selected_int_kind(9),selected_int_kind(18),selected_int_kind(99)
  print *, selected_real_kind(6),selected_real_kind(15),selected_real_kind(6,37),selected_real_kind(r=300),selected_real_kind(99,1),selected_real_kind(1,9999),selected_real_kind(radix=2),selected_real_kind(6,30,10)
  print *, selected_char_kind('ASCII'),selected_char_kind('DEFAULT'),selected_char_kind('ISO_10646'),selected_char_kind('x')
  print *, kind(a1),kind(x8),kind(c8),kind('a'),kind(.true._2)
end program
