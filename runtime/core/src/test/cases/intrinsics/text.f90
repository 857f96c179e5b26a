include 'values.inc'
program text
  use values
  implicit none
  character(7), parameter :: a(*) = ['abcabc ', '  ab c ', '       ', 'zzzzzzz', 'a'//char(200)//'  b'//char(0)//' ', 'cab    ']
  character(3), parameter :: b(*) = ['ab ', 'c  ', '   ', 'abc', ' c ', char(200)//'bz']
  integer :: i, j, n
  do i = 1, size(a)
    call name('Text.adjustl'); call put(a(i)); call gives(); call put(adjustl(a(i))); call row()
    call name('Text.adjustr'); call put(a(i)); call gives(); call put(adjustr(a(i))); call row()
    call name('Text.trim'); call put(a(i)); call gives(); call put(trim(a(i))); call row()
    call name('Text.trimmedLength'); call put(a(i)); call gives(); call put(len_trim(a(i))); call row()
    call name('Text.ichar'); call put(a(i)(2:)); call gives(); call put(ichar(a(i)(2:2))); call row()
    do j = 1, size(b)
      do n = 0, 3
        call name('Text.index'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(index(a(i), b(j)(:n))); call row()
        call name('Text.index'); call put(a(i)); call put(b(j)(:n)); call put(.true.); call gives()
        call put(index(a(i), b(j)(:n), back=.true.)); call row()
        call name('Text.index'); call put(a(i)); call put(b(j)(:n)); call put(.false.); call gives()
        call put(index(a(i), b(j)(:n), back=.false.)); call row()
        call name('Text.scan'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(scan(a(i), b(j)(:n))); call row()
        call name('Text.scan'); call put(a(i)); call put(b(j)(:n)); call put(.true.); call gives()
        call put(scan(a(i), b(j)(:n), back=.true.)); call row()
        call name('Text.scan'); call put(a(i)); call put(b(j)(:n)); call put(.false.); call gives()
        call put(scan(a(i), b(j)(:n), back=.false.)); call row()
        call name('Text.verify'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(verify(a(i), b(j)(:n))); call row()
        call name('Text.verify'); call put(a(i)); call put(b(j)(:n)); call put(.true.); call gives()
        call put(verify(a(i), b(j)(:n), back=.true.)); call row()
        call name('Text.verify'); call put(a(i)); call put(b(j)(:n)); call put(.false.); call gives()
        call put(verify(a(i), b(j)(:n), back=.false.)); call row()
        call name('Text.equal'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(a(i) == b(j)(:n)); call row()
        call name('Text.lgt'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(a(i) > b(j)(:n)); call row()
        call name('Text.lge'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(a(i) >= b(j)(:n)); call row()
        call name('Text.llt'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(a(i) < b(j)(:n)); call row()
        call name('Text.lle'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(a(i) <= b(j)(:n)); call row()
        call name('Text.concatenate'); call put(a(i)); call put(b(j)(:n)); call gives(); call put(a(i)//b(j)(:n)); call row()
        call name('Text.repeat'); call put(b(j)(:n)); call put(i); call gives(); call put(repeat(b(j)(:n), i)); call row()
      end do
    end do
  end do
end program
