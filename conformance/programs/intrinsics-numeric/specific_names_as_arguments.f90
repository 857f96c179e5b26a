module kinds_of_functions
contains
  subroutine r(name, f, x)
    character(*), intent(in) :: name
    real, external :: f
    real, intent(in) :: x
    print '(a,1x,g0)', name, f(x)
  end subroutine
  subroutine r2(name, f, x, y)
    character(*), intent(in) :: name
    real, external :: f
    real, intent(in) :: x, y
    print '(a,1x,g0)', name, f(x, y)
  end subroutine
  subroutine d(name, f, x)
    character(*), intent(in) :: name
    double precision, external :: f
    double precision, intent(in) :: x
    print '(a,1x,g0)', name, f(x)
  end subroutine
  subroutine d2(name, f, x, y)
    character(*), intent(in) :: name
    double precision, external :: f
    double precision, intent(in) :: x, y
    print '(a,1x,g0)', name, f(x, y)
  end subroutine
  subroutine c(name, f, z)
    character(*), intent(in) :: name
    complex, external :: f
    complex, intent(in) :: z
    print '(a,2(1x,g0))', name, f(z)
  end subroutine
  subroutine cr(name, f, z)
    character(*), intent(in) :: name
    real, external :: f
    complex, intent(in) :: z
    print '(a,1x,g0)', name, f(z)
  end subroutine
  subroutine i(name, f, k)
    character(*), intent(in) :: name
    integer, external :: f
    integer, intent(in) :: k
    print '(a,1x,g0)', name, f(k)
  end subroutine
  subroutine i2(name, f, k, l)
    character(*), intent(in) :: name
    integer, external :: f
    integer, intent(in) :: k, l
    print '(a,1x,g0)', name, f(k, l)
  end subroutine
  subroutine ri(name, f, x)
    character(*), intent(in) :: name
    integer, external :: f
    real, intent(in) :: x
    print '(a,1x,g0)', name, f(x)
  end subroutine
  subroutine di(name, f, x)
    character(*), intent(in) :: name
    integer, external :: f
    double precision, intent(in) :: x
    print '(a,1x,g0)', name, f(x)
  end subroutine
  subroutine prod(name, f, x, y)
    character(*), intent(in) :: name
    double precision, external :: f
    real, intent(in) :: x, y
    print '(a,1x,g0)', name, f(x, y)
  end subroutine
  subroutine s(name, f, text)
    character(*), intent(in) :: name, text
    integer, external :: f
    print '(a,1x,g0)', name, f(text)
  end subroutine
  subroutine s2(name, f, text, part)
    character(*), intent(in) :: name, text, part
    integer, external :: f
    print '(a,1x,g0)', name, f(text, part)
  end subroutine
end module
! Every specific name of an intrinsic function that may be an actual argument (F2018 16.8), handed to a procedure that
! calls it, as integrators and root finders of Fortran 77 do.
program specifics
  use kinds_of_functions
  implicit none
  intrinsic abs, acos, aimag, aint, alog, alog10, amod, anint, asin, atan, atan2, cabs, ccos, cexp, clog, conjg, cos
  intrinsic cosh, csin, csqrt, dabs, dacos, dasin, datan, datan2, dcos, dcosh, ddim, dexp, dim, dint, dlog, dlog10, dmod
  intrinsic dnint, dprod, dsign, dsin, dsinh, dsqrt, dtan, dtanh, exp, iabs, idim, idnint, index, isign, len, mod, nint
  intrinsic sign, sin, sinh, sqrt, tan, tanh
  real, parameter :: x = -0.7, p = 2.75
  double precision, parameter :: y = -0.7d0, q = 2.75d0
  complex, parameter :: z = (0.5, -1.25)
  call r('abs', abs, x)
  call r('acos', acos, x)
  call r('aint', aint, p)
  call r('alog', alog, p)
  call r('alog10', alog10, p)
  call r('anint', anint, p)
  call r('asin', asin, x)
  call r('atan', atan, x)
  call r('cos', cos, x)
  call r('cosh', cosh, x)
  call r('exp', exp, x)
  call r('sin', sin, x)
  call r('sinh', sinh, x)
  call r('sqrt', sqrt, p)
  call r('tan', tan, x)
  call r('tanh', tanh, x)
  call r2('amod', amod, p, x)
  call r2('atan2', atan2, p, x)
  call r2('dim', dim, p, x)
  call r2('sign', sign, p, x)
  call d('dabs', dabs, y)
  call d('dacos', dacos, y)
  call d('dasin', dasin, y)
  call d('datan', datan, y)
  call d('dcos', dcos, y)
  call d('dcosh', dcosh, y)
  call d('dexp', dexp, y)
  call d('dint', dint, q)
  call d('dlog', dlog, q)
  call d('dlog10', dlog10, q)
  call d('dnint', dnint, q)
  call d('dsin', dsin, y)
  call d('dsinh', dsinh, y)
  call d('dsqrt', dsqrt, q)
  call d('dtan', dtan, y)
  call d('dtanh', dtanh, y)
  call d2('datan2', datan2, q, y)
  call d2('ddim', ddim, q, y)
  call d2('dmod', dmod, q, y)
  call d2('dsign', dsign, q, y)
  call c('ccos', ccos, z)
  call c('cexp', cexp, z)
  call c('clog', clog, z)
  call c('conjg', conjg, z)
  call c('csin', csin, z)
  call c('csqrt', csqrt, z)
  call cr('aimag', aimag, z)
  call cr('cabs', cabs, z)
  call i('iabs', iabs, -5)
  call i2('idim', idim, 9, 4)
  call i2('isign', isign, 9, -4)
  call i2('mod', mod, 9, 4)
  call ri('nint', nint, p)
  call di('idnint', idnint, y)
  call prod('dprod', dprod, p, x)
  call s('len', len, 'twelve chars')
  call s2('index', index, 'banana', 'nan')
end program
