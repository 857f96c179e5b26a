! NaN made at run time: comparisons, printing in all formats, MAX and MIN with ordinary numbers only.
program nan
  implicit none
  double precision :: zero, q, v(3)
  real :: s
  character(len=20) :: text
  text = '0.0'
  read (text, *) zero
  q = zero / zero
  s = real(q)
  print *, q == q, q /= q, q < 1, q > 1, .not. (q <= 1), q == zero
  print *, abs(q), s
  print '(f8.2,e12.3,es12.3,g12.3,f3.1,f2.0)', abs(q), abs(q), abs(q), abs(q), abs(q), abs(q)
  v = (/ 1d0, abs(q), 3d0 /)
  print *, count(v == v), any(v /= v), merge(0d0, v, v /= v), sum(v, mask=v == v)
  text = 'NaN'
  read (text, *) s
  print *, s /= s
  text = 'Infinity -inf'
  read (text, *) v(1:2)
  print *, v(1:2), v(1) > huge(zero), v(1) + v(2) == v(1)
  if (q == q) error stop
end program nan
