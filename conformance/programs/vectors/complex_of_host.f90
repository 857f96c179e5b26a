! Complex numbers of the host in loops over complex arrays, which are done in lanes.
program complex_of_host
  complex(8) :: c = (1d0, 2d0), f(300)
  complex(4) :: s = (0.5, -1.0), g(300)
  integer :: i
  f = [(cmplx(i, -i, 8), i = 1, 300)]
  g = [(cmplx(i, 2 * i), i = 1, 300)]
  do i = 1, 200
    call turn
    c = conjg(c) * 0.5d0 + f(i) * 1d-3
    s = s * 0.25 + (0.125, 0.5)
  end do
  print *, c, s
  print *, f(1), f(150), f(300), sum(filled())
  print *, g(1), g(150), g(300)
contains
  subroutine turn
    f = f * 0.5d0 + c
    g = g * s + real(s) + aimag(s)
    f(2:299) = f(2:299) + c * real(c)
  end subroutine
  pure function filled() result(r)
    complex(8) :: r(40)
    r = c
  end function
end program
