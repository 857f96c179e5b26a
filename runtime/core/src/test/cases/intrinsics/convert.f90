include 'values.inc'
program convert
  use values
  implicit none
  real(8), allocatable :: v(:)
  real(8) :: x
  real(4) :: s
  integer :: i
  call reals(v)
  do i = 1, size(v)
    x = v(i)
    s = real(x, 4)
    call name('Convert.toByte');  call put(x); call gives(); call put(int(x, 1)); call row()
    call name('Convert.toShort'); call put(x); call gives(); call put(int(x, 2)); call row()
    call name('Convert.toInt');   call put(x); call gives(); call put(int(x, 4)); call row()
    call name('Convert.toLong');  call put(x); call gives(); call put(int(x, 8)); call row()
    call name('Convert.toByte');  call put(s); call gives(); call put(int(s, 1)); call row()
    call name('Convert.toShort'); call put(s); call gives(); call put(int(s, 2)); call row()
    call name('Convert.toInt');   call put(s); call gives(); call put(int(s, 4)); call row()
    call name('Convert.toLong');  call put(s); call gives(); call put(int(s, 8)); call row()
    call name('Rounding.nintByte');  call put(x); call gives(); call put(nint(x, 1)); call row()
    call name('Rounding.nintShort'); call put(x); call gives(); call put(nint(x, 2)); call row()
    call name('Rounding.nint');      call put(x); call gives(); call put(nint(x, 4)); call row()
    call name('Rounding.nintLong');  call put(x); call gives(); call put(nint(x, 8)); call row()
    call name('Rounding.nintByte');  call put(s); call gives(); call put(nint(s, 1)); call row()
    call name('Rounding.nintShort'); call put(s); call gives(); call put(nint(s, 2)); call row()
    call name('Rounding.nint');      call put(s); call gives(); call put(nint(s, 4)); call row()
    call name('Rounding.nintLong');  call put(s); call gives(); call put(nint(s, 8)); call row()
    call name('Rounding.floorByte');  call put(x); call gives(); call put(floor(x, 1)); call row()
    call name('Rounding.floorShort'); call put(x); call gives(); call put(floor(x, 2)); call row()
    call name('Rounding.floor');      call put(x); call gives(); call put(floor(x, 4)); call row()
    call name('Rounding.floorLong');  call put(x); call gives(); call put(floor(x, 8)); call row()
    call name('Rounding.floor');      call put(s); call gives(); call put(floor(s, 4)); call row()
    call name('Rounding.floorLong');  call put(s); call gives(); call put(floor(s, 8)); call row()
    call name('Rounding.ceilingByte');  call put(x); call gives(); call put(ceiling(x, 1)); call row()
    call name('Rounding.ceilingShort'); call put(x); call gives(); call put(ceiling(x, 2)); call row()
    call name('Rounding.ceiling');      call put(x); call gives(); call put(ceiling(x, 4)); call row()
    call name('Rounding.ceilingLong');  call put(x); call gives(); call put(ceiling(x, 8)); call row()
    call name('Rounding.ceiling');      call put(s); call gives(); call put(ceiling(s, 4)); call row()
    call name('Rounding.ceilingLong');  call put(s); call gives(); call put(ceiling(s, 8)); call row()
    call name('Rounding.aint');  call put(x); call gives(); call put(aint(x)); call row()
    call name('Rounding.aint');  call put(s); call gives(); call put(aint(s)); call row()
    call name('Rounding.anint'); call put(x); call gives(); call put(anint(x)); call row()
    call name('Rounding.anint'); call put(s); call gives(); call put(anint(s)); call row()
  end do
end program
