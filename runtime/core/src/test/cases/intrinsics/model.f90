include 'values.inc'
program model
  use values
  implicit none
  real(8), allocatable :: v(:)
  integer, parameter :: e(*) = [0, 3, -3, 60, -1000, 1100, -1100, -2200, 2200, -140, 140]
  real(8) :: x
  real(4) :: s
  integer :: i, j
  call reals(v)
  v = [v, 1d0, 2d0, 0.99999999999999989d0, 2.2250738585072014d-308, 1.7976931348623157d308, 5d-324, 1.17549435d-38, 3d-39, 3.4d38]
  do i = 1, size(v)
    x = v(i); s = real(x, 4)
    call name('RealModel.exponent'); call put(x); call gives(); call put(exponent(x)); call row()
    call name('RealModel.exponent'); call put(s); call gives(); call put(exponent(s)); call row()
    call name('RealModel.fraction'); call put(x); call gives(); call put(fraction(x)); call row()
    call name('RealModel.fraction'); call put(s); call gives(); call put(fraction(s)); call row()
    call name('RealModel.spacing'); call put(x); call gives(); call put(spacing(x)); call row()
    call name('RealModel.spacing'); call put(s); call gives(); call put(spacing(s)); call row()
    call name('RealModel.rrspacing'); call put(x); call gives(); call put(rrspacing(x)); call row()
    call name('RealModel.rrspacing'); call put(s); call gives(); call put(rrspacing(s)); call row()
    do j = 1, size(e)
      call name('RealModel.scale'); call put(x); call put(e(j)); call gives(); call put(scale(x, e(j))); call row()
      call name('RealModel.scale'); call put(s); call put(e(j)); call gives(); call put(scale(s, e(j))); call row()
      call name('RealModel.setExponent'); call put(x); call put(e(j)); call gives(); call put(set_exponent(x, e(j))); call row()
      call name('RealModel.setExponent'); call put(s); call put(e(j)); call gives(); call put(set_exponent(s, e(j))); call row()
    end do
    do j = -1, 1, 2
      call name('RealModel.nearest'); call put(x); call put(real(j, 8)); call gives(); call put(nearest(x, real(j, 8))); call row()
      call name('RealModel.nearest'); call put(s); call put(real(j, 4)); call gives(); call put(nearest(s, real(j, 4))); call row()
    end do
  end do
end program
