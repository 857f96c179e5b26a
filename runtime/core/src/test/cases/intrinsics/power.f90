include 'values.inc'
program power
  use values
  implicit none
  integer, parameter :: e(*) = [0, 1, -1, 2, -2, 3, 5, 7, -7, 12, 31, 33, 63, -64, 100, -300, 1000, 2147483647, -2147483647 - 1]
  real(8), parameter :: b(*) = [1.1d0, -1.0000001d0, 3.7d0, 0d0, 1d-300, -7.25d0, 0.93d0, 1.0000000001d0]
  integer(8), allocatable :: w(:)
  real(8) :: x
  real(4) :: s
  integer(8) :: a8, k8
  integer(4) :: a4, k
  integer :: i, j
  do i = 1, size(e)
    k = e(i); k8 = k
    do j = 1, size(b)
      x = b(j); s = real(x, 4)
      call name('Power.pow'); call put(x); call put(k); call gives(); call put(x**k); call row()
      call name('Power.pow'); call put(s); call put(k); call gives(); call put(s**k); call row()
      call name('Power.pow'); call put(x); call put(k8); call gives(); call put(x**k8); call row()
      call name('Power.pow'); call put(s); call put(k8); call gives(); call put(s**k8); call row()
    end do
    call integers(w)
    do j = 1, size(w)
      a8 = w(j); a4 = int(ibits(a8, 0, 32))
      if (a8 /= 0 .or. k >= 0) then
        call name('Power.pow'); call put(a8); call put(k); call gives(); call put(a8**k); call row()
        call name('Power.pow'); call put(a8); call put(k8); call gives(); call put(a8**k8); call row()
      end if
      if (a4 /= 0 .or. k >= 0) then
        call name('Power.pow'); call put(a4); call put(k); call gives(); call put(a4**k); call row()
      end if
    end do
  end do
end program
