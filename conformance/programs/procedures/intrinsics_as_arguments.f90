program specs
  implicit none
  intrinsic :: sin, dsin, iabs, alog, amod, len, index, cabs, aimag, nint, dim, sign, atan2, conjg, anint
  call r1(sin); call r1(alog); call r1(anint); call d1(dsin)
  call i1(iabs); call r2(amod); call r2(dim); call r2(sign); call r2(atan2)
  call c1(cabs); call c1(aimag); call n1(nint); call l1(len); call x1(index); call z1(conjg)
contains
  subroutine r1(f)
    real, external :: f
    print *, f(0.5)
  end subroutine
  subroutine d1(f)
    real(8), external :: f
    print *, f(0.5d0)
  end subroutine
  subroutine i1(f)
    integer, external :: f
    print *, f(-5)
  end subroutine
  subroutine r2(f)
    real, external :: f
    print *, f(5.5, 2.)
  end subroutine
  subroutine c1(f)
    real, external :: f
    print *, f((3.,4.))
  end subroutine
  subroutine n1(f)
    integer, external :: f
    print *, f(2.5)
  end subroutine
  subroutine l1(f)
    integer, external :: f
    print *, f('hello')
  end subroutine
  subroutine x1(f)
    integer, external :: f
    print *, f('hello', 'l')
  end subroutine
  subroutine z1(f)
    complex, external :: f
    print *, f((3.,4.))
  end subroutine
end program
