! GNU's names for functions of the standard, and its own functions.
program gnu_functions
  implicit none
  integer(1) :: i1
  integer(2) :: i2
  integer(4) :: i4, j4
  integer(8) :: i8
  real(4) :: x
  real(8) :: y
  complex(4) :: z
  complex(8) :: w
  logical :: l
  character(80) :: values
  values = '100 -3000 70000 12 -5000000000 0.7 0.7 (0.5,-0.25) (0.5,0.25) T'
  read (values, *) i1, i2, i4, j4, i8, x, y, z, w, l
  print *, zabs(w), zcos(w), zexp(w), zlog(w), zsin(w), zsqrt(w), cdabs(w), cdcos(w), cdexp(w), cdlog(w), cdsin(w), cdsqrt(w)
  print *, besj0(x), besj1(x), besjn(2, x), besy0(x), besy1(x), besyn(2, x)
  print *, dbesj0(y), dbesj1(y), dbesjn(2, y), dbesy0(y), dbesy1(y), dbesyn(2, y)
  print *, dacosh(1 / y), dasinh(y), datanh(y), derf(y), derfc(y), dgamma(y), dlgama(y), algama(x)
  print *, dsind(y), dcosd(y), dtand(y), dasind(y), dacosd(y), datand(y), datan2d(y, 2 * y), dcotan(y), dcotand(y)
  print *, cotan(x), cotan(y), cotan(z), cotan(w), cotand(x), cotand(y)
  print *, and(i4, j4), or(i4, j4), xor(i4, j4), and(i8, 255_8), or(i1, 3_1), xor(i2, 7_2), and(l, .false.), or(l, .false.), xor(l, l)
  print *, lshift(i4, 3), rshift(i4, 3), lshift(i8, 2), rshift(i2, 2)
  print *, int2(i4), int2(x), int2(w), int2(i8), int8(i1), int8(i2), int8(i4), int8(i8), int8(x), int8(y), int8(z), int8(w)
  print *, dfloat(i4), dcmplx(x), dcmplx(i4, y), dreal(w), dimag(w), dconjg(w), imag(z), imagpart(w), realpart(z)
  print *, complex(i1, i2), complex(i2, i1), complex(i4, x), complex(i8, y), complex(x, i4), complex(y, x)
  print *, isnan(x), isnan(y / y), lnblnk('abc  '), sizeof(w), amin0(i4, j4), amax0(i4, j4)
  print *, ddim(y, 0.5d0), dprod(x, x), dint(y), dnint(y), idnint(y), float(i4), ifix(x), idint(y), sngl(y)
end program gnu_functions
