include 'values.inc'
program arithmetic
  use values
  implicit none
  real(8), allocatable :: v(:)
  integer(8), allocatable :: w(:)
  real(8) :: x, y
  real(4) :: s, t
  integer(8) :: a8, b8
  integer(4) :: a4, b4
  integer(2) :: a2, b2
  integer(1) :: a1, b1
  integer :: i, j
  call reals(v)
  do i = 1, size(v)
    do j = 1, size(v)
      if (mod(i * 5 + j * 3, 5) /= 1) cycle
      x = v(i); y = v(j)
      s = real(x, 4); t = real(y, 4)
      call name('Arithmetic.mod'); call put(x); call put(y); call gives(); call put(mod(x, y)); call row()
      call name('Arithmetic.modulo'); call put(x); call put(y); call gives(); call put(modulo(x, y)); call row()
      call name('Arithmetic.sign'); call put(x); call put(y); call gives(); call put(sign(x, y)); call row()
      call name('Arithmetic.dim'); call put(x); call put(y); call gives(); call put(dim(x, y)); call row()
      call name('Arithmetic.min'); call put(x); call put(y); call gives(); call put(min(x, y)); call row()
      call name('Arithmetic.max'); call put(x); call put(y); call gives(); call put(max(x, y)); call row()
      if (mod(i + j, 2) == 0) then
        call name('Arithmetic.mod'); call put(s); call put(t); call gives(); call put(mod(s, t)); call row()
        call name('Arithmetic.modulo'); call put(s); call put(t); call gives(); call put(modulo(s, t)); call row()
        call name('Arithmetic.sign'); call put(s); call put(t); call gives(); call put(sign(s, t)); call row()
        call name('Arithmetic.dim'); call put(s); call put(t); call gives(); call put(dim(s, t)); call row()
        call name('Arithmetic.min'); call put(s); call put(t); call gives(); call put(min(s, t)); call row()
        call name('Arithmetic.max'); call put(s); call put(t); call gives(); call put(max(s, t)); call row()
      end if
    end do
  end do
  call integers(w)
  do i = 1, size(w)
    do j = 1, size(w)
      if (mod(i * 2 + j, 3) /= 0) cycle
      a8 = w(i); b8 = w(j)
      a4 = int(ibits(a8, 0, 32)); b4 = int(ibits(b8, 0, 32))
      a2 = int(ibits(a8, 0, 16), 2); b2 = int(ibits(b8, 0, 16), 2)
      a1 = int(ibits(a8, 0, 8), 1); b1 = int(ibits(b8, 0, 8), 1)
      if (b8 /= 0 .and. b8 /= -1) then
        call name('Arithmetic.divide'); call put(a8); call put(b8); call gives(); call put(a8 / b8); call row()
        call name('Arithmetic.mod'); call put(a8); call put(b8); call gives(); call put(mod(a8, b8)); call row()
        call name('Arithmetic.modulo'); call put(a8); call put(b8); call gives(); call put(modulo(a8, b8)); call row()
      end if
      if (b4 /= 0 .and. b4 /= -1) then
        call name('Arithmetic.divide'); call put(a4); call put(b4); call gives(); call put(a4 / b4); call row()
        call name('Arithmetic.mod'); call put(a4); call put(b4); call gives(); call put(mod(a4, b4)); call row()
        call name('Arithmetic.modulo'); call put(a4); call put(b4); call gives(); call put(modulo(a4, b4)); call row()
      end if
      if (b2 /= 0 .and. b2 /= -1) then
        call name('Arithmetic.divide'); call put(a2); call put(b2); call gives(); call put(a2 / b2); call row()
        call name('Arithmetic.modulo'); call put(a2); call put(b2); call gives(); call put(modulo(a2, b2)); call row()
      end if
      if (b1 /= 0 .and. b1 /= -1) then
        call name('Arithmetic.divide'); call put(a1); call put(b1); call gives(); call put(a1 / b1); call row()
        call name('Arithmetic.modulo'); call put(a1); call put(b1); call gives(); call put(modulo(a1, b1)); call row()
      end if
      call name('Arithmetic.dim'); call put(a4); call put(b4); call gives(); call put(dim(a4, b4)); call row()
      call name('Arithmetic.sign'); call put(a4); call put(b4); call gives(); call put(sign(a4, b4)); call row()
      call name('Arithmetic.sign'); call put(a1); call put(b1); call gives(); call put(sign(a1, b1)); call row()
    end do
  end do
end program
